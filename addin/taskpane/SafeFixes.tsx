import type { CellRef } from '../../shared/workbook/cell-ref';
import type { FindingList } from '../presenters/finding-list';
import { DefaultAction, TextAction } from './components/Action';
import { FixPreview } from './components/FixPreview';
import { FixReportNotice } from './components/FixReportNotice';
import { placeText } from './components/place-text';
import { Waiting } from './components/Waiting';
import { useWords } from './components/words-context';
import type { FixSession } from './fix-session';
import { HostRefusalNotice } from './HostRefusalNotice';
import { useStore } from './store';

interface SafeFixesProps {
  fixes: FixSession;
  findings: FindingList;
  onReveal: (place: CellRef) => void;
}

/** Offers to write understood values in standard form: a preview, one or all of them, and the way back. */
export function SafeFixes({ fixes: session, findings, onReveal }: SafeFixesProps): JSX.Element | null {
  const { fixes: words } = useWords();
  const { fixes, work, done, report } = useStore(session);
  const total = findings.groups
    .flatMap(({ rules }) => rules)
    .reduce((sum, rule) => sum + (rule.ruleId === 'reading/value-converted' ? rule.total : 0), 0);
  const last = done.at(-1);
  if (total === 0 && !last && !report) return null;
  const look = (): void => void session.look();
  const waiting = { look: words.looking, change: words.changing, undo: words.undoing };
  return (
    <section className="safe-fixes">
      {total > 0 && <p>{words.found(total)}</p>}
      {report?.refusal && (
        <HostRefusalNotice title={words.notDone[report.wanted]} refusal={report.refusal} onRetry={look} />
      )}
      {report && <FixReportNotice report={report} onReveal={onReveal} />}
      {work && <Waiting text={waiting[work]} />}
      {last && work === null && (
        <p className="mark-bar">
          <span>{words.made(done.length)}</span>
          <TextAction text={words.undoLast(placeText(last.at))} onClick={() => void session.undo(1)} />
          {done.length > 1 && (
            <TextAction
              text={words.undoAll(done.length)}
              onClick={() => void session.undo(session.state.done.length)}
            />
          )}
        </p>
      )}
      {fixes === null && total > 0 && (
        <p>
          <DefaultAction text={words.preview} disabled={work !== null} onClick={look} />
        </p>
      )}
      {fixes && (
        <FixPreview
          fixes={fixes}
          isBusy={work !== null}
          isFirst={done.length === 0}
          onChange={(chosen) => void session.change(chosen)}
          onClose={() => session.close()}
          onReveal={onReveal}
        />
      )}
    </section>
  );
}
