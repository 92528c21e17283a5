import { useState } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { FindingGroup } from '../../presenters/finding-groups';
import { Disclosure } from './Disclosure';
import { SheetFindingList } from './SheetFindingList';
import { useWords } from './words-context';

/** A group with more findings than this opens its first sheet only. */
const calm = 15;

interface FindingGroupsProps {
  groups: readonly FindingGroup[];
  onReveal: (place: CellRef) => void;
}

/** Findings by severity and sheet, gravest first; only the gravest group starts open. */
export function FindingGroups({ groups, onReveal }: FindingGroupsProps): JSX.Element {
  const words = useWords().findings;
  const [chosen, setChosen] = useState<string | null>(null);
  if (groups.length === 0) {
    return (
      <div className="all-clear">
        <h3>{words.none}</h3>
        <p>{words.noneHint}</p>
      </div>
    );
  }
  const reveal = (place: CellRef, key: string): void => {
    setChosen(key);
    onReveal(place);
  };
  return (
    <>
      {groups.map((group, groupIndex) => (
        <Disclosure
          key={group.id}
          id={`group-${group.id}`}
          className={`finding-group tone-${group.severity}`}
          level={3}
          open={groupIndex === 0}
          summary={
            <>
              <span className="tone-dot" aria-hidden="true" />
              <span className="group-title">{group.title}</span>
              <span className="count">{words.count(group.total)}</span>
            </>
          }
        >
          {() =>
            group.sheets.map((sheet, index) => (
              <Disclosure
                key={sheet.sheet ?? ''}
                id={`group-${group.id}-${index}`}
                className="sheet-group"
                level={4}
                open={group.total <= calm || index === 0}
                summary={
                  <>
                    <span className="sheet-title" title={sheet.title}>
                      {sheet.title}
                    </span>
                    <span className="count">{words.count(sheet.total)}</span>
                  </>
                }
              >
                {() => <SheetFindingList findings={sheet} chosen={chosen} onReveal={reveal} />}
              </Disclosure>
            ))
          }
        </Disclosure>
      ))}
    </>
  );
}
