import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { Dispute } from '../../../shared/submission/submission';
import type { FindingItem } from '../../presenters/finding-items';
import { canBeMuted, type FindingListGroup } from '../../presenters/finding-list';
import { isFiltering } from '../../presenters/finding-filter';
import type { Walk } from '../finding-walk';
import { Disclosure } from './Disclosure';
import { RuleFindingList } from './RuleFindingList';
import { useWords } from './words-context';

/** A group with more findings than this opens its first rule only. */
const calm = 15;

export interface FindingActions {
  onToggle: (key: string, isOpen: boolean) => void;
  onTurn: (ruleKey: string, page: number) => void;
  onChoose: (item: FindingItem, place?: CellRef) => void;
  onMute: (ruleId: string) => void;
  onDispute: (dispute: Dispute) => void;
  onTakeBack: (item: FindingItem) => void;
}

interface FindingGroupSectionProps extends FindingActions {
  group: FindingListGroup;
  /** The gravest group starts open, as all do while a filter holds. */
  isFirst: boolean;
  walk: Walk;
}

/** The findings of one severity, by rule. */
export function FindingGroupSection({
  group,
  isFirst,
  walk,
  ...actions
}: FindingGroupSectionProps): JSX.Element {
  const words = useWords().findings;
  const { open, pages, chosen, filter } = walk;
  return (
    <Disclosure
      id={`group-${group.id}`}
      className={`finding-group tone-${group.severity}`}
      level={3}
      open={open.get(group.id) ?? (isFirst || isFiltering(filter))}
      onToggle={(isOpen) => actions.onToggle(group.id, isOpen)}
      summary={
        <>
          <span className="tone-dot" aria-hidden="true" />
          <span className="group-title">{group.title}</span>
          <span className="count">{words.count(group.total)}</span>
        </>
      }
    >
      {() =>
        group.rules.map((rule, index) => (
          <Disclosure
            key={rule.key}
            id={`rule-${rule.key.replace(/[^\w]/g, '-')}`}
            className="rule-group"
            level={4}
            open={open.get(rule.key) ?? (group.total <= calm || index === 0)}
            onToggle={(isOpen) => actions.onToggle(rule.key, isOpen)}
            summary={
              <>
                <span className="rule-title">{rule.title}</span>
                <span className="count">{words.count(rule.total)}</span>
              </>
            }
          >
            {() => (
              <RuleFindingList
                rule={rule}
                page={pages.get(rule.key) ?? 0}
                chosen={chosen}
                canBeMuted={canBeMuted(group)}
                {...actions}
              />
            )}
          </Disclosure>
        ))
      }
    </Disclosure>
  );
}
