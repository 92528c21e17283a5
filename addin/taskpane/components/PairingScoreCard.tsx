import { Link } from 'office-ui-fabric-react/lib/Link';
import { useEffect, useRef } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { PairingBlocks } from '../../presenters/score-blocks';
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
  onReveal: (place: CellRef) => void;
  onBack: () => void;
}

/** One pairing's score: total, what to complete first, then each part of the notice. */
export function PairingScoreCard({ pairing, onReveal, onBack }: PairingScoreCardProps): JSX.Element {
  const words = useWords().score;
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
      {pairing.gains.length > 0 && (
        <>
          <h4>{words.first}</h4>
          <ScoreLines lines={pairing.gains.slice(0, firstGains)} onReveal={onReveal} />
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
