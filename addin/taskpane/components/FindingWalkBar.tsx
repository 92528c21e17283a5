import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { FindingItem } from '../../presenters/finding-items';
import { useWords } from './words-context';

interface FindingWalkBarProps {
  items: readonly FindingItem[];
  chosen: string | null;
  seen: ReadonlySet<string>;
  onStep: (by: 1 | -1) => void;
}

/** From finding to finding, and how many have been looked at. */
export function FindingWalkBar({ items, chosen, seen, onStep }: FindingWalkBarProps): JSX.Element {
  const words = useWords().findings;
  const at = items.findIndex(({ key }) => key === chosen);
  const looked = items.reduce((count, { key }) => count + (seen.has(key) ? 1 : 0), 0);
  return (
    <nav className="walk-bar" aria-label={words.walk}>
      <DefaultButton
        text={words.previous}
        title={words.previousKey}
        iconProps={{ iconName: 'ChevronUp' }}
        disabled={at <= 0}
        allowDisabledFocus
        onClick={() => onStep(-1)}
      />
      <DefaultButton
        text={words.next}
        title={words.nextKey}
        iconProps={{ iconName: 'ChevronDown' }}
        disabled={at === items.length - 1}
        allowDisabledFocus
        onClick={() => onStep(1)}
      />
      <span className="walk-seen">{words.seen(looked, items.length)}</span>
      <output className="only-heard">
        {at >= 0 && `${words.position(at + 1, items.length)} ${items[at]?.sentence ?? ''}`}
      </output>
    </nav>
  );
}
