import { sheetKindIds, type SheetKindId } from '../sheets/index';
import type { Block, SheetRow, WorkbookRecords } from '../sheets/records';
import { stableJson } from './canonical-text';
import type { Submission } from './submission';
import { present, type WireRow } from './wire-row';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Every value that was recognised in a workbook, as one text for a hash: the same wherever the rows stand and
 * however the sheets look, another one as soon as any value is. Running numbers say nothing and are left out.
 */
export function recordsText({ county, blocks, rows }: WorkbookRecords): string {
  return linesOf(county, (kind) => {
    const list: readonly SheetRow[] | undefined = rows[kind];
    return list?.map(({ block, fields }) => ({ fields, periodic: blocks[block]?.periodic ?? [] }));
  });
}

/** The same of what travels: names are there or not, whoever they are of. */
export function wireRecordsText({ county, records }: Pick<Submission, 'county' | 'records'>): string {
  const blocks: readonly Pick<Block, 'periodic'>[] = records.blocks;
  return linesOf(county, (kind) => {
    const list = records.rows[kind] as readonly WireRow[] | undefined;
    return list?.map(({ block, fields }) => ({
      fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, anonymous(value)])),
      periodic: blocks[block]?.periodic ?? [],
    }));
  });
}

function linesOf(
  county: string | null,
  rowsOf: (kind: SheetKindId) => { fields: Fields; periodic: readonly string[] }[] | undefined,
): string {
  const lines = sheetKindIds.flatMap((kind) => {
    const rows = rowsOf(kind);
    if (!rows) return [];
    const written = rows.map(({ fields, periodic }) => {
      const { seq: _number, ...told } = fields;
      const ofPeriod = periodic.filter((field) => field in told).sort();
      return stableJson([Object.fromEntries(Object.entries(told).map(plain)), ofPeriod]);
    });
    return [kind, ...written.sort()];
  });
  return [county ?? '', ...lines].join('\n');
}

/** Programs write line ends in different ways, and blanks at a cell's ends come and go. */
function plain([field, value]: [string, unknown]): [string, unknown] {
  return [field, typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value];
}

/** Which of the sheet's names it is depends on the order of the rows. */
function anonymous(value: unknown): unknown {
  return typeof value === 'string' && /^#\d+$/.test(value) ? present : value;
}
