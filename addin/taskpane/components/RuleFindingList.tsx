import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { RuleFindings } from '../../presenters/finding-list';
import { pageLength } from '../finding-walk';
import { TextAction } from './Action';
import type { FindingActions } from './FindingGroupSection';
import { FindingRow } from './FindingRow';
import { useWords } from './words-context';

interface RuleFindingListProps extends Omit<FindingActions, 'onToggle'> {
  rule: RuleFindings;
  page: number;
  chosen: string | null;
  canBeMuted: boolean;
}

/** The findings of one rule, a page at a time. */
export function RuleFindingList({
  rule,
  page,
  chosen,
  canBeMuted,
  ...actions
}: RuleFindingListProps): JSX.Element {
  const words = useWords().findings;
  const { items, total, source } = rule;
  const lastPage = Math.max(0, Math.ceil(items.length / pageLength) - 1);
  const shownPage = Math.min(page, lastPage);
  const first = shownPage * pageLength;
  const shown = items.slice(first, first + pageLength);
  return (
    <>
      {(source !== null || canBeMuted) && (
        <p className="rule-facts">
          {source !== null && <span className="quiet">{words.source(source)}</span>}
          {canBeMuted && <TextAction text={words.mute} onClick={() => actions.onMute(rule.ruleId)} />}
        </p>
      )}
      <ul className="finding-list">
        {shown.map((item) => (
          <FindingRow
            key={item.key}
            item={item}
            isChosen={item.key === chosen}
            onChoose={actions.onChoose}
            onDispute={actions.onDispute}
            onTakeBack={actions.onTakeBack}
          />
        ))}
      </ul>
      {lastPage > 0 && (
        <nav className="pager" aria-label={words.pages(rule.title)}>
          <DefaultButton
            text={words.pageBefore}
            disabled={shownPage === 0}
            onClick={() => actions.onTurn(rule.key, shownPage - 1)}
          />
          <span className="quiet">{words.page(first + 1, first + shown.length, items.length)}</span>
          <DefaultButton
            text={words.pageAfter}
            disabled={shownPage === lastPage}
            onClick={() => actions.onTurn(rule.key, shownPage + 1)}
          />
        </nav>
      )}
      {total > items.length && <p className="quiet">{words.beyond(total - items.length)}</p>}
    </>
  );
}
