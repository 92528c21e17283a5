import { useCallback, useMemo } from 'react';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { readRanking } from '../gateway/read-ranking';
import { rankedLines } from '../presenters/ranking-lines';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { rankingWords } from '../words/municipal/ranking-words';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { RankingChoice } from './ranking-choice';
import { RankingList } from './RankingList';
import { RankingWhy } from './RankingWhy';
import { useCall } from './use-call';
import './ranking.css';

/** Who stands where in a month, and how each total is made. */
function RankingView(): JSX.Element {
  const { server, month } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readRanking(server, month, signal), [server, month]);
  return <CallResult called={useCall(ask)}>{(ranking) => <Ranking ranking={ranking} />}</CallResult>;
}

function Ranking({ ranking }: { ranking: MonthRanking }): JSX.Element {
  const { language, session, ports } = useDesk();
  const words = rankingWords[language];
  const choice = session.keep(RankingChoice, () => new RankingChoice());
  const { why } = useStore(choice);
  const month = monthText(ranking.month, useWords().language.tag);
  const { campaign } = ports;
  const lines = useMemo(
    () => (why ? rankedLines(ranking, why.kind, campaign) : []),
    [ranking, why, campaign],
  );
  const explained = lines.find(({ key }) => key === why?.key);
  if (ranking.pairings.length === 0 && ranking.counties.every(({ total }) => total === 0))
    return <Notice tone="plain" title={words.none(month)} />;
  return why && explained ? (
    <RankingWhy
      key={`${why.kind} ${why.key}`}
      ranking={ranking}
      line={explained}
      kind={why.kind}
      among={lines.length}
      choice={choice}
    />
  ) : (
    <RankingList ranking={ranking} choice={choice} />
  );
}

export const rankingView: DeskView = {
  id: 'ranking',
  title: { zhCN: rankingWords.zhCN.title, en: rankingWords.en.title },
  isOfMonth: true,
  View: RankingView,
};
