import type { TableAnswer } from '../gateway/answers';
import { MunicipalTable } from './components/MunicipalTable';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { figure, municipalCells, municipalNames } from './municipal-columns';

interface MunicipalOutcomeProps {
  month: string;
  answer: TableAnswer;
}

/** The table, or why it is not there. */
export function MunicipalOutcome({ month, answer }: MunicipalOutcomeProps): JSX.Element {
  const { municipal: words } = useWords();
  switch (answer.kind) {
    case 'found': {
      const { rows, heads, totals } = answer.table;
      if (rows.length === 0) return <Notice tone="plain" title={words.none(month)} />;
      return (
        <>
          <p>{words.rows(rows.length, heads.length, month)}</p>
          <MunicipalTable
            month={month}
            rows={rows.map((row) => ({
              key: JSON.stringify([row.county, row.township, row.unit]),
              cells: municipalCells(row, words),
            }))}
            totals={{
              county: words.sum,
              total: totals.meanTotal === null ? '—' : totals.meanTotal.toFixed(2),
              cash: figure(totals.cash),
              loans: figure(totals.loans),
            }}
            names={municipalNames}
          />
        </>
      );
    }
    case 'unauthorised':
      return <Notice tone="bad" title={words.unauthorised} />;
    case 'forbidden':
      return <Notice tone="bad" title={words.forbidden} />;
    case 'superseded':
    case 'offline':
    case 'timeout':
    case 'stopped':
    case 'serverFault':
      return <Notice tone="careful" title={words.failed} />;
  }
}
