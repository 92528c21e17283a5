import { keyOf, type RankedLine, type RankedPairing } from '../presenters/ranking-lines';
import { meanSum } from '../presenters/ranking-sums';
import { pairingName } from '../presenters/pairing-of-place';
import { rankingWords } from '../words/municipal/ranking-words';
import { useDesk } from './desk-context';
import { exactText } from './exact-text';
import type { RankingChoice } from './ranking-choice';

/** The pairings that a total is the mean of, each with its own sum. */
export function MeanWhy({ line, choice }: { line: RankedLine; choice: RankingChoice }): JSX.Element {
  const { language, ports } = useDesk();
  const words = rankingWords[language];
  const { pairings } = line;
  const { sum, counted, mean } = meanSum(pairings);
  return (
    <>
      <h4>{words.meanHeading(pairings.length)}</h4>
      <ul className="ranking-parts">
        {pairings.map((pairing) => (
          <li key={keyOf(pairing, 'pairings', ports.campaign)}>
            <button
              type="button"
              className="ranking-part"
              onClick={() => choice.explain('pairings', keyOf(pairing, 'pairings', ports.campaign))}
            >
              <span className="ranking-name">
                {pairing.countyName} {pairingName(pairing.township, pairing.unit)}
              </span>
              <span className="ranking-about">{partText(pairing)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="ranking-sum">
        {mean === null ? words.noneCounted : words.mean(sum.toFixed(2), counted, mean.toFixed(2))}
      </p>
      <p className="quiet">{words.meanNote}</p>
    </>
  );

  function partText({ earned, due, total, withoutRows }: RankedPairing): string {
    if (withoutRows) return `0 · ${words.withoutRows}`;
    if (total === null) return words.uncounted;
    return words.exact(exactText(earned), exactText(due), total.toFixed(2));
  }
}
