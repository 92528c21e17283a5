import { rankedKinds, type RankedKind } from '../presenters/ranking-lines';
import { rankingWords } from '../words/municipal/ranking-words';
import { useDesk } from './desk-context';

/** Which of the four rankings is seen. */
export function RankedKinds({
  kind,
  onSelect,
}: {
  kind: RankedKind;
  onSelect: (kind: RankedKind) => void;
}): JSX.Element {
  const words = rankingWords[useDesk().language];
  return (
    <fieldset className="ranking-kinds">
      <legend className="only-heard">{words.kind}</legend>
      {rankedKinds.map((each) => (
        <button key={each} type="button" aria-pressed={each === kind} onClick={() => onSelect(each)}>
          {words.kinds[each]}
        </button>
      ))}
    </fieldset>
  );
}
