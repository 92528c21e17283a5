import { useMemo, useState } from 'react';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { RankingTrial } from '../../shared/municipal/ranking-trial';
import type { RankedKind } from '../presenters/ranking-lines';
import { rankingMoves, type RankingMove } from '../presenters/ranking-moves';
import { CheckField } from '../taskpane/components/CheckField';
import { Announced } from '../taskpane/components/Announced';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { rubricWords } from '../words/municipal/rubric-words';
import { useDesk } from './desk-context';
import { RankedKinds } from './RankedKinds';
import './ranking.css';

interface RubricResultProps {
  month: IsoMonth;
  trial: RankingTrial;
}

/** Who would move, and from where to where. */
export function RubricResult({ month, trial }: RubricResultProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = rubricWords[language];
  const { tag } = useWords().language;
  const [kind, setKind] = useState<RankedKind>('counties');
  const [onlyChanged, setOnlyChanged] = useState(true);
  const moves = useMemo(() => rankingMoves(trial, kind, ports.campaign), [trial, kind, ports.campaign]);
  const changed = moves.filter(({ isChanged }) => isChanged);
  const shown = onlyChanged ? changed : moves;
  return (
    <Announced>
      <section className="rubric-result" aria-label={words.result(monthText(month, tag))}>
        <h3>{words.result(monthText(month, tag))}</h3>
        <p className="quiet">{words.resultHint}</p>
        <RankedKinds kind={kind} onSelect={setKind} />
        <p>
          {changed.length === 0
            ? words.nothingMoved
            : words.moved(moves.filter(({ up }) => up !== 0).length, moves.length)}
        </p>
        <CheckField label={words.onlyChanged} checked={onlyChanged} onChange={setOnlyChanged} />
        <ol className="ranking-lines">
          {shown.map((move) => (
            <Move key={move.key} move={move} />
          ))}
        </ol>
      </section>
    </Announced>
  );
}

function Move({ move: { name, countyName, before, after, up } }: { move: RankingMove }): JSX.Element {
  const words = rubricWords[useDesk().language];
  const tone = up > 0 ? 'rubric-up' : up < 0 ? 'rubric-down' : 'quiet';
  const said = up > 0 ? words.up(up) : up < 0 ? words.down(-up) : words.stays;
  const textOf = (total: number | null | undefined): string => total?.toFixed(2) ?? words.none;
  return (
    <li className="rubric-move">
      <span className="ranking-name">
        {name} {countyName !== null && <span className="ranking-about">{countyName}</span>}
      </span>
      <span className={tone}>{said}</span>
      <span className="rubric-ranks">{words.rank(before?.rank ?? null, after.rank)}</span>
      <span className="ranking-total">{words.total(textOf(before?.total), textOf(after.total))}</span>
    </li>
  );
}
