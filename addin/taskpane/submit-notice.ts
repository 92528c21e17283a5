import type { SubmitAnswer } from '../gateway/answers';
import type { Words } from '../words/words';

export interface AnswerNotice {
  tone: 'good' | 'bad' | 'careful' | 'plain';
  title: string;
  /** What to do. */
  hint: string;
  /** Look the head up again, then submit. */
  offersNewest?: boolean;
}

/** Each answer of the server as a calm sentence with what to do. */
export function submitNotice(answer: SubmitAnswer, month: string, words: Words['submit']): AnswerNotice {
  const { answer: say } = words;
  switch (answer.kind) {
    case 'taken': {
      const hint = answer.disputed ? `${say.disputed}${say.takenHint}` : say.takenHint;
      return { tone: 'good', title: say.taken(answer.version, month), hint };
    }
    case 'alreadyThere':
      return { tone: 'good', title: say.alreadyThere(answer.version, month), hint: '' };
    case 'malformed':
      return { tone: 'bad', title: say.malformed, hint: say.malformedHint };
    case 'unauthorised':
      return { tone: 'bad', title: say.unauthorised, hint: say.unauthorisedHint };
    case 'forbidden':
      return { tone: 'bad', title: say.forbidden, hint: say.forbiddenHint };
    case 'stale':
      return { tone: 'careful', title: say.stale(answer.version), hint: say.staleHint, offersNewest: true };
    case 'tooLarge':
      return { tone: 'bad', title: say.tooLarge, hint: say.tooLargeHint };
    case 'unsupported':
      return { tone: 'bad', title: say.unsupported, hint: say.unsupportedHint };
    case 'hasErrors':
      return {
        tone: 'bad',
        title: say.hasErrors(answer.findings.length + answer.unseen),
        hint: say.hasErrorsHint,
      };
    case 'locked':
      return { tone: 'careful', title: say.lockedMonth, hint: say.lockedMonthHint };
    case 'offline':
      return { tone: 'careful', title: say.offline, hint: say.offlineHint };
    case 'timeout':
      return { tone: 'careful', title: say.timeout, hint: say.timeoutHint };
    case 'serverFault':
      return { tone: 'bad', title: say.serverFault, hint: say.serverFaultHint };
    case 'stopped':
      return { tone: 'plain', title: say.stopped, hint: say.stoppedHint };
  }
}
