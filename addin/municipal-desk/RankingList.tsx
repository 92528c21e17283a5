import { useMemo } from 'react';
import type { MonthRanking } from '../../shared/municipal/ranking';
import {
  countyRankingColumns,
  pairingRankingColumns,
  townshipRankingColumns,
  unitRankingColumns,
} from '../../shared/municipal/ranking-columns';
import type { Language } from '../../shared/findings/text';
import { filteredLines, rankedLines, type RankedKind } from '../presenters/ranking-lines';
import { tableText } from '../presenters/table-text';
import { CopyText } from '../taskpane/components/CopyText';
import { Notice } from '../taskpane/components/Notice';
import { ScoreBar } from '../taskpane/components/ScoreBar';
import { SelectField } from '../taskpane/components/SelectField';
import { TextEntry } from '../taskpane/components/TextEntry';
import { useStore } from '../taskpane/store';
import { rankingWords } from '../words/municipal/ranking-words';
import { useDesk } from './desk-context';
import { RankedKinds } from './RankedKinds';
import type { RankingChoice } from './ranking-choice';

const all = 'all';

/** One ranking, with what is looked for in it. */
export function RankingList({
  ranking,
  choice,
}: {
  ranking: MonthRanking;
  choice: RankingChoice;
}): JSX.Element {
  const { language, ports } = useDesk();
  const words = rankingWords[language];
  const { kind, county, text } = useStore(choice);
  const { campaign } = ports;
  const lines = useMemo(() => rankedLines(ranking, kind, campaign), [ranking, kind, campaign]);
  const shown = filteredLines(lines, { county, text });
  const aboutPairings = (count: number): string => (count === 0 ? words.noPairings : words.pairings(count));
  const ofChosen = new Set(shown.map(({ key }) => lines.findIndex((line) => line.key === key)));
  return (
    <>
      <OtherRubric ranking={ranking} />
      <RankedKinds kind={kind} onSelect={(each) => choice.filter({ kind: each })} />
      <div className="ranking-filter">
        <SelectField
          label={words.county}
          options={[
            { key: all, text: words.allCounties },
            ...campaign.counties.map(({ code, name }) => ({ key: code, text: name })),
          ]}
          selected={county ?? all}
          onSelect={(chosen) => choice.filter({ county: chosen === all ? null : chosen })}
        />
        <TextEntry
          label={words.search}
          value={text}
          longest={100}
          onChange={(typed) => choice.filter({ text: typed })}
        />
      </div>
      <p className="quiet">
        {words.shown(shown.length, lines.length)} · {words.sharedRank}
      </p>
      {shown.length === 0 && <Notice tone="plain" title={words.nothingMatches} />}
      <ol className="ranking-lines" aria-label={words.kinds[kind]}>
        {shown.map(({ key, rank, name, countyName, total, pairings }) => (
          <li key={key}>
            <button type="button" className="ranking-line" onClick={() => choice.explain(kind, key)}>
              <span className="ranking-rank">
                <span aria-hidden="true">{rank}</span>
                <span className="only-heard">{words.ranked(rank)}</span>
              </span>
              <span className="ranking-name">{name}</span>
              <span className="ranking-total">{total === null ? words.noTotal : total.toFixed(2)}</span>
              <span className="ranking-about">
                {[
                  ...(countyName === null ? [] : [countyName]),
                  ...(kind === 'pairings' ? [] : [aboutPairings(pairings.length)]),
                ].join(' · ')}
              </span>
              <span className="ranking-bar">
                <ScoreBar earned={total ?? 0} due={100} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <CopyText
        label={words.copy}
        text={copyOf(ranking, kind, language, ofChosen)}
        copied={words.copied}
        failed={words.copyFailed}
      />
    </>
  );
}

/** Counties whose version was judged by other points than those of the month. */
function OtherRubric({ ranking: { rubric, counties } }: { ranking: MonthRanking }): JSX.Element | null {
  const words = rankingWords[useDesk().language];
  const others = counties.filter((county) => county.rubric !== null && county.rubric !== rubric);
  if (others.length === 0) return null;
  const names = words.list(others.map(({ countyName }) => countyName));
  return (
    <Notice tone="careful" title={words.otherRubric(names)}>
      <p>{words.otherRubricHint}</p>
    </Notice>
  );
}

function copyOf(
  ranking: MonthRanking,
  kind: RankedKind,
  language: Language,
  places: ReadonlySet<number>,
): string {
  const chosen = <T,>(rows: readonly T[]): T[] => rows.filter((_, place) => places.has(place));
  switch (kind) {
    case 'counties':
      return tableText(countyRankingColumns, chosen(ranking.counties), language);
    case 'pairings':
      return tableText(pairingRankingColumns, chosen(ranking.pairings), language);
    case 'units':
      return tableText(unitRankingColumns, chosen(ranking.units), language);
    case 'townships':
      return tableText(townshipRankingColumns, chosen(ranking.townships), language);
  }
}
