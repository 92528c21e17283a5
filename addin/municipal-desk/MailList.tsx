import { useMemo } from 'react';
import type { Holdings } from '../gateway/read-holdings';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { isDoubtful } from '../presenters/stamp-doubt';
import { mailProposals, type Proposal } from '../presenters/mail-proposals';
import { unreadLine } from '../presenters/unread-line';
import { PrimaryAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { CountProgress } from '../taskpane/components/CountProgress';
import { Notice } from '../taskpane/components/Notice';
import { useStore } from '../taskpane/store';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import { countyOf, type MailBatch, type MailLine } from './mail-batch';
import { chosenLines, mailGroups } from './mail-groups';
import { MailLineRow } from './MailLineRow';

interface MailListProps {
  batch: MailBatch;
  /** Null while it is not known what the server holds. */
  holdings: Holdings | null;
  onSubmit: (chosen: readonly { id: number; baseVersion: number }[]) => void;
}

/** The files by what is to be done with them; those that can be submitted go by one press. */
export function MailList({ batch, holdings, onSubmit }: MailListProps): JSX.Element {
  const words = mailWords[useDesk().language];
  const { lines, receivedOn, isSending } = useStore(batch);
  const proposals = useMemo(
    () => proposalsOf(lines, { receivedOn, month: batch.month }, holdings),
    [lines, receivedOn, batch.month, holdings],
  );
  const chosen = chosenLines(lines, proposals);
  return (
    <>
      {!isSending && <Outcome lines={lines} />}
      {mailGroups(lines, proposals).map(({ id, lines: own }) => (
        <section key={id} aria-label={words.groups[id](own.length)} className="mail-group">
          <h3>{words.groups[id](own.length)}</h3>
          {id !== 'open' && id !== 'sent' && <p className="quiet">{words.hints[id]}</p>}
          {id === 'ready' && !isSending && holdings && (
            <div className="buttons">
              <PrimaryAction
                text={chosen.length > 0 ? words.submit(chosen.length) : words.submitNone}
                disabled={chosen.length === 0}
                onClick={() => onSubmit(chosen)}
              />
            </div>
          )}
          {id === 'ready' && isSending && <Sending batch={batch} lines={lines} />}
          <ul className="mail-lines">
            {own.map((line) => (
              <MailLineRow
                key={line.id}
                line={line}
                batch={batch}
                receivedOn={line.receivedOn ?? receivedOn}
                isFixed={isSending || !holdings}
                proposal={proposals.get(line.id) ?? null}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Sending({ batch, lines }: { batch: MailBatch; lines: readonly MailLine[] }): JSX.Element {
  const words = mailWords[useDesk().language];
  const sent = lines.filter(({ sending }) => sending?.kind === 'answered').length;
  const all = lines.filter(({ sending }) => sending !== null).length;
  return (
    <CountProgress
      text={words.sending(sent, all)}
      done={sent}
      of={all}
      stop={words.stop}
      onStop={() => batch.stopSending()}
    />
  );
}

function Outcome({ lines }: { lines: readonly MailLine[] }): JSX.Element | null {
  const words = mailWords[useDesk().language];
  const answers = lines.flatMap(({ sending }) => (sending?.kind === 'answered' ? [sending.answer] : []));
  if (answers.length === 0) return null;
  const done = answers.filter(({ kind }) => kind === 'done').length;
  const failed = answers.length - done;
  return (
    <Announced key={`${done} ${failed}`}>
      <Notice tone={failed > 0 ? 'careful' : 'good'} title={words.submitted(done)}>
        {failed > 0 && <p>{words.notSubmitted(failed)}</p>}
      </Notice>
    </Announced>
  );
}

function proposalsOf(
  lines: readonly MailLine[],
  { receivedOn, month }: { receivedOn: string; month: IsoMonth },
  holdings: Holdings | null,
): ReadonlyMap<number, Proposal> {
  if (!holdings) return new Map();
  const files = lines.flatMap((line) => {
    const county = countyOf(line);
    if (county === null || line.check.kind !== 'checked') return [];
    const contentHash = line.check.ready?.contentHash ?? null;
    const received = line.receivedOn ?? receivedOn;
    const { id, file } = line;
    const isStampDoubtful = isDoubtful(line.check.stamp, month);
    const { reading } = line.check;
    const { isPartlyRead } = unreadLine(reading, 'zhCN');
    const isOfOtherMonth = reading.findings.some(({ ruleId }) => ruleId === 'workbook/month-agrees');
    const doubts = { isStampDoubtful, isPartlyRead, isOfOtherMonth };
    return [{ id, fileName: file.name, county, contentHash, receivedOn: received, ...doubts }];
  });
  return mailProposals(files, holdings);
}
