import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { SafeFix } from '../../presenters/safe-fixes';
import { DefaultAction, PrimaryAction } from './Action';
import { FixRow } from './FixRow';
import { Notice } from './Notice';
import { useWords } from './words-context';

interface FixPreviewProps {
  fixes: readonly SafeFix[];
  isBusy: boolean;
  /** Nothing was changed yet: what the first change costs is said before it. */
  isFirst: boolean;
  onChange: (fixes: readonly SafeFix[]) => void;
  onClose: () => void;
  onReveal: (place: CellRef) => void;
}

/** More than anyone looks through one by one. */
const listed = 100;

/** What each value is and becomes, before anything is changed. */
export function FixPreview({ fixes, isBusy, isFirst, ...props }: FixPreviewProps): JSX.Element {
  const { fixes: words } = useWords();
  const { onChange, onClose, onReveal } = props;
  const others = fixes.length - listed;
  return (
    <>
      {fixes.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        isFirst && (
          <Notice tone="careful" title={words.warning}>
            {words.promise}
          </Notice>
        )
      )}
      <div className="buttons">
        {fixes.length > 0 && (
          <PrimaryAction text={words.all(fixes.length)} disabled={isBusy} onClick={() => onChange(fixes)} />
        )}
        <DefaultAction text={words.close} disabled={isBusy} onClick={onClose} />
      </div>
      <ul className="fix-list">
        {fixes.slice(0, listed).map((fix) => (
          <FixRow
            key={JSON.stringify(fix.at)}
            fix={fix}
            isBusy={isBusy}
            onChange={() => onChange([fix])}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {others > 0 && <p className="quiet">{words.others(others)}</p>}
    </>
  );
}
