import { useCallback } from 'react';
import type { MonthRanking } from '../../shared/municipal/ranking';
import { readStatus } from '../gateway/read-status';
import type { RankedLine } from '../presenters/ranking-lines';
import { reportShares, type ReportShare } from '../presenters/ranking-sums';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { rankingWords } from '../words/municipal/ranking-words';
import { CallResult } from './CallResult';
import { useDesk } from './desk-context';
import { exactText } from './exact-text';
import { useCall } from './use-call';

interface CountyWhyProps {
  ranking: MonthRanking;
  line: RankedLine;
}

/** A county's total: its pairings' mean and its reports, month by month. */
export function CountyWhy({ ranking, line }: CountyWhyProps): JSX.Element | null {
  const { language, server, ports } = useDesk();
  const words = rankingWords[language];
  const { tag } = useWords().language;
  const called = useCall(useCallback((signal: AbortSignal) => readStatus(server, signal), [server]));
  const own = ranking.counties.find(({ county }) => county === line.key);
  if (!own) return null;
  const { scoreShare, reportPoints } = ranking.terms;
  const result = own.reports.points.toFixed(2);
  const kindOf = ({ daysLate }: ReportShare): string => {
    if (daysLate === null) return words.missing;
    return daysLate === 0 ? words.inTime : words.late(daysLate);
  };
  return (
    <>
      <h4>{words.countyHeading}</h4>
      <p className="ranking-sum">
        {words.countySum(own.mean.toFixed(2), exactText(scoreShare), result, own.total?.toFixed(2) ?? '')}
      </p>
      <h4>{words.reportsHeading}</h4>
      <CallResult called={called}>
        {(status) => {
          const shares = reportShares(ranking, line.key, status, ports.campaign);
          if (shares.length === 0) return <p>{words.noReportsDue(exactText(reportPoints))}</p>;
          const sum = shares.map(({ share }) => exactText(share)).join(' + ');
          return (
            <>
              <ul className="ranking-months">
                {shares.map((share) => (
                  <li key={share.month}>
                    {monthText(share.month, tag)} {kindOf(share)}：{exactText(share.share)}
                  </li>
                ))}
              </ul>
              <p className="ranking-sum">
                {words.reportsSum(exactText(reportPoints), sum, shares.length, result)}
              </p>
            </>
          );
        }}
      </CallResult>
    </>
  );
}
