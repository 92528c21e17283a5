import type { PairingBlocks } from '../../presenters/score-blocks';
import { ScoreBar } from './ScoreBar';
import { useWords } from './words-context';

interface PairingRankingProps {
  pairings: readonly PairingBlocks[];
  onChoose: (pairing: string) => void;
}

/** The workbook's pairings by score; equal scores share a rank. */
export function PairingRanking({ pairings, onChoose }: PairingRankingProps): JSX.Element {
  const words = useWords().score;
  const ranked = [...pairings].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  return (
    <ol className="plain-list">
      {ranked.map((pairing) => (
        <li key={pairing.key}>
          <button type="button" className="pairing-button" onClick={() => onChoose(pairing.key)}>
            <span className="rank">
              {pairing.rank ?? '—'}
              <span className="only-heard">{pairing.rank !== null && words.rankHeard}</span>
            </span>
            <span className="score-block-title">{pairing.title || words.unnamed}</span>
            <span className="score-figures">{pairing.total === null ? '—' : pairing.total.toFixed(2)}</span>
            <ScoreBar earned={pairing.earned} due={pairing.due} />
          </button>
        </li>
      ))}
    </ol>
  );
}
