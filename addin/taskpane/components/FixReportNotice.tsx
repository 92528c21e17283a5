import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { FixReport } from '../fix-session';
import { Notice } from './Notice';
import { PlaceLink } from './PlaceLink';
import { useWords } from './words-context';

interface FixReportNoticeProps {
  report: FixReport;
  onReveal: (place: CellRef) => void;
}

/** Cells that are named one by one. */
const named = 20;

/** What was done, and which cells were left alone and why. */
export function FixReportNotice({ report, onReveal }: FixReportNoticeProps): JSX.Element | null {
  const { fixes: words } = useWords();
  const { wanted, changed, skipped } = report;
  if (wanted === 'look' || (changed === 0 && skipped.length === 0)) return null;
  return (
    <Notice tone={skipped.length > 0 ? 'careful' : 'good'} title={words.done[wanted](changed)}>
      {skipped.length > 0 && (
        <>
          <p>{words.skipped(skipped.length)}</p>
          <ul>
            {skipped.slice(0, named).map(({ at, why }) => (
              <li key={JSON.stringify(at)}>
                <PlaceLink at={at} onReveal={onReveal} /> {words.why[why]}
              </li>
            ))}
            {skipped.length > named && <li>…</li>}
          </ul>
        </>
      )}
    </Notice>
  );
}
