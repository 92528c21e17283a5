import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { FindingItem } from '../../presenters/finding-groups';
import { PlaceLink } from './PlaceLink';
import { placeText } from './place-text';
import { useWords } from './words-context';

interface FindingRowProps {
  item: FindingItem;
  isChosen: boolean;
  onReveal: (place: CellRef, key: string) => void;
}

/** One finding: the sentence, and where it is. A click shows the very cell. */
export function FindingRow({ item, isChosen, onReveal }: FindingRowProps): JSX.Element {
  const { findings } = useWords();
  const { at, finding } = item;
  const related = (finding.related ?? []).slice(0, 6);
  const content = (
    <>
      <span className="finding-head">
        {at && <span className="finding-address">{item.address}</span>}
        <span className="finding-title">{item.title}</span>
        {item.source && <span className="finding-source">{item.source}</span>}
      </span>
      <span className="finding-sentence">{item.sentence}</span>
      {item.pairing && <span className="finding-pairing">{item.pairing}</span>}
    </>
  );
  return (
    <li className={isChosen ? 'finding finding-chosen' : 'finding'}>
      {at ? (
        <button
          type="button"
          className="finding-button"
          aria-current={isChosen ? 'true' : undefined}
          title={findings.goTo(placeText(at))}
          onClick={() => onReveal(at, item.key)}
        >
          {content}
        </button>
      ) : (
        <div className="finding-button finding-placeless">{content}</div>
      )}
      {related.length > 0 && (
        <p className="finding-related">
          {findings.related}{' '}
          {related.map((place) => (
            <PlaceLink
              key={placeText(place)}
              at={place}
              onReveal={(shown) => onReveal(shown, item.key)}
              addressOnly={place.sheet === at?.sheet}
            />
          ))}
        </p>
      )}
    </li>
  );
}
