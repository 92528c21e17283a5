import { useCallback } from 'react';
import { summaryColumns } from '../../shared/municipal/table-columns';
import type { SummaryTable } from '../../shared/municipal/municipal-table';
import { readSummaryTable } from '../gateway/read-summary-table';
import { DataTable, type DataCell } from '../taskpane/components/DataTable';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { figureText } from '../taskpane/figure-text';
import { monthText } from '../taskpane/submission-months';
import { tableWords } from '../words/municipal/table-words';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { useCall } from './use-call';

/** The municipal table of a month: one row for each pairing. */
function TableView(): JSX.Element {
  const { server, month } = useDesk();
  const ask = useCallback((signal: AbortSignal) => readSummaryTable(server, month, signal), [server, month]);
  const called = useCall(ask);
  return <CallResult called={called}>{(table) => <MonthTable table={table} />}</CallResult>;
}

function MonthTable({ table: { rows, heads, totals, ...table } }: { table: SummaryTable }): JSX.Element {
  const { language } = useDesk();
  const words = tableWords[language];
  const month = monthText(table.month, useWords().language.tag);
  if (rows.length === 0) return <Notice tone="plain" title={words.none(month)} />;
  return (
    <>
      <p>{words.rows(rows.length, heads.length, month)}</p>
      <p>
        {words.sums(figureText(totals.cash), figureText(totals.loans), totals.meanTotal?.toFixed(2) ?? '—')}
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

function cellOf(value: string | number | null): DataCell {
  if (typeof value === 'string') return { text: value, isFigure: false };
  return { text: value === null ? '—' : figureText(value), isFigure: true };
}

export const tableView: DeskView = {
  id: 'table',
  title: { zhCN: tableWords.zhCN.title, en: tableWords.en.title },
  isOfMonth: true,
  View: TableView,
};
