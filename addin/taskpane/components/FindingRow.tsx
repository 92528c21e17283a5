import { memo, useEffect, useRef, useState } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { Dispute } from '../../../shared/submission/submission';
import type { FindingItem } from '../../presenters/finding-items';
import { TextAction } from './Action';
import { DisputeForm } from './DisputeForm';
import { PlaceLink } from './PlaceLink';
import { placeText } from './place-text';
import { useWords } from './words-context';

interface FindingRowProps {
  item: FindingItem;
  isChosen: boolean;
  onChoose: (item: FindingItem, place?: CellRef) => void;
  onDispute: (dispute: Dispute) => void;
  onTakeBack: (item: FindingItem) => void;
}

const relatedShown = 6;

/** One finding: the sentence, and where it is. A click shows the very cell; an error can be disputed. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): JSX.Element {
  const { item, isChosen, onChoose } = props;
  const { findings } = useWords();
  const row = useRef<HTMLLIElement>(null);
  const { at, finding } = item;
  const related = (finding.related ?? []).slice(0, relatedShown);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li
      ref={row}
      className={['finding', isChosen && 'finding-chosen', item.dispute !== null && 'finding-disputed']
        .filter(Boolean)
        .join(' ')}
    >
      <button
        type="button"
        className="finding-button"
        aria-current={isChosen ? 'true' : undefined}
        title={at ? findings.goTo(placeText(at)) : undefined}
        onClick={() => onChoose(item)}
      >
        <span className="finding-head">
          {at && <span className="finding-address">{item.address}</span>}
          <span className="finding-sheet">{at ? at.sheet : findings.wholeWorkbook}</span>
        </span>
        <span className="finding-sentence">{item.sentence}</span>
        {item.pairing && <span className="finding-pairing">{item.pairing}</span>}
      </button>
      {related.length > 0 && (
        <p className="finding-related">
          {findings.related}{' '}
          {related.map((place) => (
            <PlaceLink
              key={placeText(place)}
              at={place}
              onReveal={(shown) => onChoose(item, shown)}
              addressOnly={place.sheet === at?.sheet}
            />
          ))}
        </p>
      )}
      {finding.severity === 'error' && <DisputePart {...props} />}
    </li>
  );
});

function DisputePart({ item, isChosen, onDispute, onTakeBack }: FindingRowProps): JSX.Element | null {
  const { findings } = useWords();
  const [isWriting, setWriting] = useState(false);
  const { ruleId, at } = item.finding;
  if (item.dispute !== null) {
    return (
      <p className="finding-dispute">
        {findings.disputed(item.dispute)}{' '}
        <TextAction text={findings.takeBack} onClick={() => onTakeBack(item)} />
      </p>
    );
  }
  if (isWriting) {
    return (
      <DisputeForm
        onCancel={() => setWriting(false)}
        onGive={(reason) => {
          setWriting(false);
          onDispute({ ruleId, at, reason });
        }}
      />
    );
  }
  return isChosen ? (
    <p className="finding-dispute">
      <TextAction text={findings.isWrong} onClick={() => setWriting(true)} />
    </p>
  ) : null;
}
