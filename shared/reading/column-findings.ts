import type { Finding } from '../findings/finding';
import { rowsBelow } from './column-profile';
import { headerAddress, type Table } from './find-table';
import { isBlank } from './grid-view';
import type { HeaderColumn } from './header-columns';
import { columnsOf, kindOf } from './header-vocabulary';
import type { RecognisedKind } from './recognise-table';
import type { StatedPairing } from './stated-pairing';

/** What a table's header lacks or says twice (verdict §2, reading/column-*). */
export function columnFindings(
  table: Table,
  kinds: readonly RecognisedKind[],
  stated: StatedPairing,
  leftOut: ReadonlySet<number> = new Set(),
): Finding[] {
  const { view } = table;
  const at = { sheet: view.name, address: headerAddress(table) };
  const findings: Finding[] = [];
  const missing = new Set<string>();
  const absent = new Set<string>();
  for (const recognised of kinds) {
    for (const [field, spec] of Object.entries(columnsOf(recognised.kind))) {
      const [header] = spec.headers;
      if (recognised.columns.fields.has(field) || (isStatable(field) && stated[field])) continue;
      if (spec.mustFill === 'always' && !missing.has(header)) {
        missing.add(header);
        findings.push({
          ruleId: 'reading/column-missing',
          messageId: 'missing',
          severity: 'error',
          at,
          data: { sheet: kindOf(recognised.kind).title, column: header, field },
        });
      } else if (spec.readBy === 'indicator' && spec.mustFill === undefined && isWanted(field, recognised))
        absent.add(header);
    }
    for (const { field, column, first } of recognised.columns.repeated) {
      findings.push({
        ruleId: 'reading/column-repeated',
        messageId: 'repeated',
        severity: 'warning',
        at: view.place(column.row, column.column),
        data: { column: column.printed, first: first.printed, field },
      });
    }
  }
  if (absent.size > 0) {
    findings.push({
      ruleId: 'reading/column-absent',
      messageId: 'absent',
      severity: 'advice',
      at,
      data: { columns: [...absent] },
    });
  }
  const unread = unreadColumns(table, kinds, leftOut);
  if (unread.length > 0) {
    findings.push({
      ruleId: 'reading/column-unread',
      messageId: 'unread',
      severity: 'advice',
      at,
      data: { columns: unread.map(({ printed }) => printed) },
    });
  }
  return findings;
}

/** Columns with values that no kind takes; `leftOut`: those that an officer said are nothing. */
export function unreadColumns(
  table: Table,
  kinds: readonly RecognisedKind[],
  leftOut: ReadonlySet<number>,
): HeaderColumn[] {
  const taken = new Set([
    ...leftOut,
    ...kinds.flatMap(({ columns, long }) => [
      ...[...columns.fields.values()].map(({ column }) => column),
      ...columns.repeated.map(({ column }) => column.column),
      ...(long?.columns ?? []),
    ]),
  ]);
  const rows = rowsBelow(table);
  return table.columns.filter(
    ({ column }) => !taken.has(column) && rows.some((row) => !isBlank(table.view.value(row, column))),
  );
}

function isStatable(field: string): field is keyof StatedPairing {
  return field === 'township' || field === 'unit';
}

/** Two columns may stand for one, items of a long form for columns, and a list of names for their number. */
function isWanted(field: string, { kind, columns, long }: RecognisedKind): boolean {
  const spec = columnsOf(kind)[field];
  const { counted, long: longForm } = kindOf(kind);
  if (spec?.partOf || spec?.standsFor || (long && longForm?.fields.includes(field))) return false;
  if (counted?.into === field && columns.fields.has(counted.names)) return false;
  return !Object.entries(columnsOf(kind)).some(
    ([other, { partOf, standsFor }]) =>
      (partOf === field || standsFor?.includes(field)) && columns.fields.has(other),
  );
}
