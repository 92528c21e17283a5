import { readWorkbookFile } from '../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import type { Review } from '../../shared/review/review';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import type { Clerk, ClerkSheet } from './book';
import { bytesOf } from './bytes';

/** How much of a book was read as it is labelled. */
export interface Marks {
  sheets: number;
  right: number;
  wrong: number;
  silent: number;
  irrelevant: number;
  irrelevantTaken: number;
  required: number;
  requiredRight: number;
  others: number;
  othersRight: number;
  /** Labelled columns that were read as another field's, or a field that was read from another column. */
  misread: number;
  records: number;
  recordsRight: number;
  sums: number;
  sumsRight: number;
}

export const noMarks = (): Marks => ({
  ...{ sheets: 0, right: 0, wrong: 0, silent: 0, irrelevant: 0, irrelevantTaken: 0 },
  ...{ required: 0, requiredRight: 0, others: 0, othersRight: 0, misread: 0 },
  ...{ records: 0, recordsRight: 0, sums: 0, sumsRight: 0 },
});

export function added(a: Marks, b: Marks): Marks {
  const sum = { ...a };
  for (const name of Object.keys(b) as (keyof Marks)[]) sum[name] += b[name];
  return sum;
}

export function reviewOf(clerk: Clerk): Review {
  const reading = readWorkbookFile(bytesOf(clerk), clerk.file);
  if (reading.kind !== 'workbook') throw new Error(`${clerk.file}: ${reading.kind}`);
  const { file: fileName } = clerk;
  return reviewWorkbook(reading.grid, { campaign, asOf: '2010-12-31', today: '2010-12-31', fileName });
}

export function marksOf(sheet: ClerkSheet, review: Review): Marks {
  const marks = noMarks();
  const { name } = sheet.input;
  const { kinds } = sheet.key;
  const read = review.sheets.filter((entry) => entry.name === name);
  const taken = new Set(read.flatMap(({ kind }) => kind ?? []));
  if (kinds.length === 0) return { ...marks, irrelevant: 1, irrelevantTaken: taken.size > 0 ? 1 : 0 };
  marks.sheets = 1;
  if ([...taken].some((kind) => !kinds.includes(kind))) marks.wrong = 1;
  else if (taken.size === kinds.length) marks.right = 1;
  else if (taken.size === 0 && !review.findings.some(({ at }) => at?.sheet === name)) marks.silent = 1;
  for (const kind of kinds) {
    const found: Record<string, string> = {};
    for (const entry of read) if (entry.kind === kind) Object.assign(found, { ...entry.columns, ...found });
    markColumns(marks, sheet, kind, found);
    const records = read
      .filter((entry) => entry.kind === kind)
      .reduce((sum, entry) => sum + (entry.records ?? 0), 0);
    marks.records += 1;
    if (records === sheet.key.records[kind]) marks.recordsRight += 1;
    const sum = sheet.key.amountSum?.[kind];
    if (sum === undefined) continue;
    marks.sums += 1;
    if (Math.abs(yuanOf(review, name, kind) - sum) < 1) marks.sumsRight += 1;
  }
  return marks;
}

function markColumns(
  marks: Marks,
  { key }: ClerkSheet,
  kind: SheetKindId,
  found: Record<string, string>,
): void {
  for (const [field, letters] of Object.entries(key.columns[kind] ?? {})) {
    const got = found[field];
    const isRight = got !== undefined && (got === letters || (key.also[kind]?.[field] ?? []).includes(got));
    if (got !== undefined && !isRight) marks.misread += 1;
    marks[isRequired(kind, field) ? 'required' : 'others'] += 1;
    if (isRight) marks[isRequired(kind, field) ? 'requiredRight' : 'othersRight'] += 1;
  }
}

function isRequired(kind: SheetKindId, field: string): boolean {
  const columns: Readonly<Record<string, ColumnSpec>> = sheetKinds[kind].columns;
  const spec = columns[field];
  return (
    ['county', 'township', 'unit'].includes(field) ||
    spec?.mustFill !== undefined ||
    spec?.readBy === 'indicator'
  );
}

function yuanOf({ records }: Review, name: string, kind: SheetKindId): number {
  if (kind !== 'funding' && kind !== 'loans') return 0;
  const rows = (records.rows[kind] ?? []).filter(({ block }) => records.blocks[block]?.sheet === name);
  return rows.reduce((sum, { fields }) => sum + (fields.amount ?? 0) / 100, 0);
}
