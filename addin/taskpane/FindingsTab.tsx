import { useEffect, useMemo } from 'react';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { filteredGroups, isFiltering, noFilter } from '../presenters/finding-filter';
import type { FindingItem } from '../presenters/finding-items';
import type { FindingList } from '../presenters/finding-list';
import { FindingFilterBar } from './components/FindingFilterBar';
import { FindingGroupSection } from './components/FindingGroupSection';
import { FindingWalkBar } from './components/FindingWalkBar';
import { MutedRules } from './components/MutedRules';
import { NothingFound } from './components/NothingFound';
import { NothingMatches } from './components/NothingMatches';
import { useWords } from './components/words-context';
import type { ReviewSession } from './review-session';
import { useStore } from './store';

interface FindingsTabProps {
  session: ReviewSession;
  findings: FindingList;
  onReveal: (place: CellRef) => void;
}

/** The findings by severity and rule, gravest first: filtered, walked one by one, disputed or put aside. */
export function FindingsTab({ session, findings, onReveal }: FindingsTabProps): JSX.Element {
  const { walk, notes } = session;
  const state = useStore(walk);
  const { isKept } = useStore(notes);
  const words = useWords().findings;
  const { filter } = state;
  const groups = useMemo(() => filteredGroups(findings, filter), [findings, filter]);
  const items = useMemo(() => groups.flatMap(({ rules }) => rules).flatMap((rule) => rule.items), [groups]);

  const choose = (item: FindingItem, place: CellRef | null = item.at): void => {
    walk.choose(item);
    if (place) onReveal(place);
  };
  const step = (by: 1 | -1): void => {
    const item = walk.step(groups, by);
    if (item?.at) onReveal(item.at);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = stepOf(event);
      if (by === null) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (findings.groups.length === 0 && findings.muted.length === 0) return <NothingFound />;
  return (
    <>
      <FindingFilterBar findings={findings} filter={filter} onFilter={(chosen) => walk.filterBy(chosen)} />
      {items.length > 1 && (
        <FindingWalkBar items={items} chosen={state.chosen} seen={state.seen} onStep={step} />
      )}
      {!isKept && <p className="quiet">{words.notKept}</p>}
      {groups.length === 0 && isFiltering(filter) && (
        <NothingMatches onClear={() => walk.filterBy(noFilter)} />
      )}
      {groups.map((group, index) => (
        <FindingGroupSection
          key={group.id}
          group={group}
          isFirst={index === 0}
          walk={state}
          onToggle={(key, isOpen) => walk.toggle(key, isOpen)}
          onTurn={(rule, page) => walk.turn(rule, page)}
          onChoose={choose}
          onMute={(rule) => void notes.mute(rule)}
          onDispute={(dispute) => void notes.dispute(dispute)}
          onTakeBack={({ finding }) => void notes.takeBack(finding)}
        />
      ))}
      <MutedRules rules={findings.muted} onUnmute={(rule) => void notes.unmute(rule)} />
    </>
  );
}

/** Alt with an arrow, unless the arrow is a list's own. */
function stepOf({ altKey, key, target }: KeyboardEvent): 1 | -1 | null {
  if (!altKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  if (target instanceof Element && target.closest('[role=combobox], [role=listbox], select')) return null;
  return key === 'ArrowDown' ? 1 : -1;
}
