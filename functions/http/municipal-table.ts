import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { municipalTable, tableKinds } from '../../shared/municipal/municipal-table';
import { monthSchema } from '../../shared/submission/submission';
import { tableCsv } from '../exporters/table-csv';
import { mergeMonth } from '../usecases/merge-month';
import { file, ok, problem } from './answer';
import { defineEndpoint } from './endpoint';
import { languageOf } from './problem';

/** Rows of one JSON answer; a CSV file has them all. */
const rowsOnPage = 5_000;

export const getMunicipalTable = defineEndpoint({
  name: 'municipalTable',
  method: 'GET',
  route: 'municipal/table',
  audience: 'municipal',
  about: text(
    '市级汇总表：每个结对一行；kind 为某类台账时，列出每一行及其出处',
    'The municipal table: a row a pairing; of another kind, every row with where it came from',
  ),
  query: {
    month: monthSchema,
    kind: z.enum(tableKinds).default('summary'),
    after: z.string().max(40).nullable().default(null),
    format: z.enum(['json', 'csv']).default('json'),
  },
  answers: { 200: [municipalTable, 'text/csv'] },
  problems: ['superseded'],
  async handle({ request, query: { month, kind, after, format }, office }) {
    const most = format === 'csv' ? Infinity : rowsOnPage;
    const outcome = await mergeMonth(month, kind, { after, most }, office);
    if (outcome.kind === 'superseded') return problem('superseded');
    if (format === 'json') return ok(outcome.table);
    return file(
      tableCsv(outcome.table, languageOf(request.headers.get('accept-language'))),
      'text/csv; charset=utf-8',
      `${month}-${kind}.csv`,
    );
  },
});
