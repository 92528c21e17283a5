import type { TableAnswer } from '../gateway/answers';
import type { Language } from '../../shared/findings/text';
import { summaryColumns } from '../../shared/municipal/table-columns';
import { DataTable, type DataCell } from './components/DataTable';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { figureText } from './figure-text';

interface MunicipalOutcomeProps {
  month: string;
  answer: TableAnswer;
  language: Language;
}

/** The table, or why it is not there. */
export function MunicipalOutcome({ month, answer, language }: MunicipalOutcomeProps): JSX.Element {
  const { municipal: words } = useWords();
  switch (answer.kind) {
    case 'found': {
      const { rows, heads, totals } = answer.table;
      if (rows.length === 0) return <Notice tone="plain" title={words.none(month)} />;
      return (
        <>
          <p>{words.rows(rows.length, heads.length, month)}</p>
          <p>
            {words.sums(
              figureText(totals.cash),
              figureText(totals.loans),
              totals.meanTotal?.toFixed(2) ?? '—',
            )}
          </p>
          <DataTable
            caption={words.caption(month)}
            region={words.region}
            titles={summaryColumns.map(({ title }) => title[language])}
            rows={rows.map((row) => ({
              key: JSON.stringify([row.county, row.township, row.unit]),
              cells: summaryColumns.map(({ value }) => cellOf(value(row, language))),
            }))}
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

function cellOf(value: string | number | null): DataCell {
  if (typeof value === 'string') return { text: value, isFigure: false };
  return { text: value === null ? '—' : figureText(value), isFigure: true };
}
