import { Link } from 'office-ui-fabric-react/lib/Link';
import { useEffect, useRef, useState } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { PairingBlocks } from '../../presenters/score-blocks';
import { TextAction } from './Action';
import { Disclosure } from './Disclosure';
import { PlaceLink } from './PlaceLink';
import { pointsText } from './points-text';
import { ScoreBar } from './ScoreBar';
import { ScoreLines } from './ScoreLines';
import { ScoreTotal } from './ScoreTotal';
import { useWords } from './words-context';

const firstGains = 3;

interface PairingScoreCardProps {
  pairing: PairingBlocks;
  /** How many pairings the workbook has. */
  among: number;
  onReveal: (place: CellRef) => void;
  onBack: () => void;
}

/** One pairing's score: total, what to complete first, then each part of the notice. */
export function PairingScoreCard({ pairing, among, onReveal, onBack }: PairingScoreCardProps): JSX.Element {
  const words = useWords().score;
  const [isWhole, setWhole] = useState(false);
  const { gains } = pairing;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p>
        <Link onClick={onBack}>{words.backToAll}</Link>
      </p>
      <h3 ref={heading} tabIndex={-1} className="pairing-title">
        {pairing.title || words.unnamed} {pairing.at && <PlaceLink at={pairing.at} onReveal={onReveal} />}
      </h3>
      <ScoreTotal total={pairing.total} earned={pairing.earned} due={pairing.due} />
      {pairing.rank !== null && <p className="quiet">{words.rank(pairing.rank, among)}</p>}
      {gains.length > 0 && (
        <>
          <h4>{words.first}</h4>
          <ScoreLines lines={gains.slice(0, isWhole ? gains.length : firstGains)} onReveal={onReveal} />
          {gains.length > firstGains && (
            <p className="show-all">
              <TextAction
                text={isWhole ? words.fewerGains : words.allGains(gains.length)}
                onClick={() => setWhole(!isWhole)}
              />
            </p>
          )}
        </>
      )}
      <h4>{words.block}</h4>
      {pairing.blocks.map((block) => (
        <Disclosure
          key={block.id}
          id={`block-${block.id}`}
          className="score-block"
          level={4}
          open={false}
          summary={
            <span className="score-block-summary">
              <span className="score-block-title">{block.title}</span>
              <span className="score-figures">
                {block.due > 0
                  ? `${pointsText(block.earned)} / ${pointsText(block.due)}`
                  : words.notApplicable}
              </span>
              <ScoreBar earned={block.earned} due={block.due} />
            </span>
          }
        >
          {() => <ScoreLines lines={block.lines} onReveal={onReveal} />}
        </Disclosure>
      ))}
    </>
  );
}
