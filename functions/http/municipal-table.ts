import { z } from 'zod';
import { tableKinds } from '../../shared/municipal/municipal-table';
import { monthSchema } from '../../shared/submission/submission';
import { tableCsv } from '../exporters/table-csv';
import { mergeMonth } from '../usecases/merge-month';
import { ok, problem, type Answer, type Asking } from './endpoint';

/** Rows of one JSON answer; a CSV file has them all. */
const rowsOnPage = 5_000;

const query = z.object({
  month: monthSchema,
  kind: z.enum(tableKinds).default('summary'),
  after: z.string().max(40).nullable().default(null),
  format: z.enum(['json', 'csv']).default('json'),
});

export async function getMunicipalTable({ request, office }: Asking): Promise<Answer> {
  const parsed = query.safeParse(Object.fromEntries(request.query));
  if (!parsed.success)
    return problem('malformed', { issues: parsed.error.issues.map(({ path }) => path.join('.')) });
  const { month, kind, after, format } = parsed.data;
  const most = format === 'csv' ? Infinity : rowsOnPage;
  const outcome = await mergeMonth(month, kind, { after, most }, office);
  if (outcome.kind === 'superseded') return problem('superseded');
  if (format === 'json') return ok(outcome.table);
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${month}-${kind}.csv"`,
  };
  return { kind: 'text', body: tableCsv(outcome.table), headers };
}
