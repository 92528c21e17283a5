import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { SheetFindings } from '../../presenters/finding-groups';
import { FindingRow } from './FindingRow';
import { useWords } from './words-context';

const page = 20;

interface SheetFindingListProps {
  findings: SheetFindings;
  chosen: string | null;
  onReveal: (place: CellRef, key: string) => void;
}

/** The findings of one severity on one sheet, a page at a time. */
export function SheetFindingList({ findings, chosen, onReveal }: SheetFindingListProps): JSX.Element {
  const words = useWords().findings;
  const [count, setCount] = useState(page);
  const { items, total } = findings;
  const left = items.length - count;
  return (
    <>
      <ul className="finding-list">
        {items.slice(0, count).map((item) => (
          <FindingRow key={item.key} item={item} isChosen={item.key === chosen} onReveal={onReveal} />
        ))}
      </ul>
      {left > 0 && (
        <DefaultButton
          className="more-button"
          text={words.more(Math.min(page * 2, left), total - count)}
          onClick={() => setCount(count + page * 2)}
        />
      )}
      {left <= 0 && total > items.length && <p className="quiet">{words.beyond(total - items.length)}</p>}
    </>
  );
}
