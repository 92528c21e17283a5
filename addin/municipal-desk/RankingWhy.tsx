import { useEffect, useRef } from 'react';
import type { MonthRanking } from '../../shared/municipal/ranking';
import type { RankedKind, RankedLine } from '../presenters/ranking-lines';
import { TextAction } from '../taskpane/components/Action';
import { rankingWords } from '../words/municipal/ranking-words';
import { CountyWhy } from './CountyWhy';
import { useDesk } from './desk-context';
import { MeanWhy } from './MeanWhy';
import { PairingWhy } from './PairingWhy';
import type { RankingChoice } from './ranking-choice';

interface RankingWhyProps {
  ranking: MonthRanking;
  line: RankedLine;
  kind: RankedKind;
  among: number;
  choice: RankingChoice;
}

/** How one total is made, down to the cells that it rests on. */
export function RankingWhy({ ranking, line, kind, among, choice }: RankingWhyProps): JSX.Element {
  const words = rankingWords[useDesk().language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [pairing] = line.pairings;
  return (
    <section className="ranking-why" aria-label={words.why(line.name)}>
      <p>
        <TextAction text={words.back} onClick={() => choice.back()} />
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {[line.countyName, line.name].filter((part) => part !== null).join(' ')}
      </h3>
      <p>
        <strong className="ranking-figure">{line.total?.toFixed(2) ?? words.noTotal}</strong>{' '}
        {words.rankOf(line.rank, among)}
      </p>
      {kind === 'counties' && <CountyWhy ranking={ranking} line={line} />}
      {kind === 'pairings'
        ? pairing && <PairingWhy pairing={pairing} month={ranking.month} />
        : line.pairings.length > 0 && <MeanWhy line={line} choice={choice} />}
    </section>
  );
}
