import type { RuleFindings } from '../../presenters/finding-list';
import { TextAction } from './Action';
import { Disclosure } from './Disclosure';
import { useWords } from './words-context';

interface MutedRulesProps {
  rules: readonly RuleFindings[];
  onUnmute: (ruleId: string) => void;
}

/** What the officer has put aside, and the way back. */
export function MutedRules({ rules, onUnmute }: MutedRulesProps): JSX.Element | null {
  const words = useWords().findings;
  if (rules.length === 0) return null;
  const total = rules.reduce((sum, rule) => sum + rule.total, 0);
  return (
    <Disclosure
      id="muted-rules"
      className="finding-group muted-rules"
      level={3}
      open={false}
      summary={
        <>
          <span className="group-title">{words.muted}</span>
          <span className="count">{words.count(total)}</span>
        </>
      }
    >
      {() => (
        <ul className="plain-list">
          {rules.map((rule) => (
            <li key={rule.key} className="muted-rule">
              <span>
                {rule.title} <span className="quiet">{words.count(rule.total)}</span>
              </span>
              <TextAction text={words.unmute} onClick={() => onUnmute(rule.ruleId)} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
