import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { useState } from 'react';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { ScoreBlocks } from '../../presenters/score-blocks';
import { PairingScoreCard } from './PairingScoreCard';
import { useWords } from './words-context';
import { WorkbookScore } from './WorkbookScore';

interface ScoreCardViewProps {
  score: ScoreBlocks;
  asOf: string;
  onReveal: (place: CellRef) => void;
}

const all = 'all';

/** The score card: the whole workbook first, then whichever pairing is chosen. */
export function ScoreCardView({ score, asOf, onReveal }: ScoreCardViewProps): JSX.Element {
  const words = useWords().score;
  const [chosen, setChosen] = useState(all);
  if (score.pairings.length === 0) return <p>{words.noPairings}</p>;
  const pairing = score.pairings.find(({ key }) => key === chosen);
  return (
    <>
      <Dropdown
        label={words.choose}
        selectedKey={pairing ? chosen : all}
        options={[
          { key: all, text: words.wholeWorkbook(score.pairings.length) },
          ...score.pairings.map(({ key, title }) => ({ key, text: title || words.unnamed, title })),
        ]}
        onChange={(_, option) => setChosen(String(option?.key ?? all))}
      />
      {pairing ? (
        <PairingScoreCard
          key={pairing.key}
          pairing={pairing}
          among={score.pairings.length}
          onReveal={onReveal}
          onBack={() => setChosen(all)}
        />
      ) : (
        <WorkbookScore score={score} onChoose={setChosen} />
      )}
      <p className="quiet">
        {words.asOfNote(asOf)} {words.rubric(score.rubric)}
      </p>
    </>
  );
}
