import type { Language } from '../../shared/findings/text';
import { deskWords } from '../words/municipal/desk-words';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { LineSending } from './mail-batch';

/** What came of submitting a file; nothing before. */
export function MailOutcome({ sending }: { sending: LineSending | null }): JSX.Element | null {
  const { language } = useDesk();
  const words = mailWords[language];
  if (!sending) return null;
  if (sending.kind === 'sending') return <p className="quiet">{words.states.sending}</p>;
  if (sending.kind === 'waiting') return <p className="quiet">{words.states.toSend}</p>;
  const { answer } = sending;
  if (answer.kind === 'done') return <p className="mail-good">{words.taken(answer.value.version)}</p>;
  return <p className="mail-bad">{refusalText(answer, language)}</p>;
}

type Refused = Exclude<Extract<LineSending, { kind: 'answered' }>['answer'], { kind: 'done' }>;

function refusalText(answer: Refused, language: Language): string {
  const words = mailWords[language];
  const desk = deskWords[language];
  switch (answer.kind) {
    case 'problem': {
      const { kind, detail } = answer.problem;
      return isTold(kind) ? words.refused[kind] : (detail ?? desk.refused(answer.status));
    }
    case 'offline':
    case 'timeout':
    case 'stopped':
    case 'serverFault':
      return words.lost;
    default:
      return desk.refusals[answer.kind];
  }
}

function isTold(kind: string): kind is keyof typeof mailWords.zhCN.refused {
  return kind in mailWords.zhCN.refused;
}
