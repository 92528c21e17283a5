import type { Finding } from '../findings/finding';
import { expectations, type ColumnSpec } from '../sheets/column-types';
import type { CellRef } from '../workbook/cell-ref';
import type { TakenValue } from './taken-values';

interface Asked {
  at: CellRef;
  field: string;
  spec: ColumnSpec;
  taken: TakenValue | null;
}

/** The reader's findings, of which those about values that were taken from elsewhere become advice. */
export class TakenFindings {
  private readonly emptyCells: ReadonlyMap<string, Finding>;
  private readonly cells = new Map<string, Asked>();
  private readonly columns = new Map<
    string,
    { at: CellRef; field: string; spec: ColumnSpec; isTaken: boolean }
  >();

  constructor(private readonly findings: readonly Finding[]) {
    this.emptyCells = new Map(
      findings.filter(({ ruleId }) => ruleId === 'reading/cell-empty').map((each) => [keyOf(each), each]),
    );
  }

  isEmpty(at: CellRef | undefined, field: string): boolean {
    return at !== undefined && this.emptyCells.has(placeKey(at, field));
  }

  /** A blank cell that was asked for; of a merged one every row must have taken something. */
  cell(at: CellRef | undefined, field: string, spec: ColumnSpec, taken: TakenValue | null): void {
    if (!at) return;
    const key = placeKey(at, field);
    const known = this.cells.get(key);
    this.cells.set(key, { at, field, spec, taken: known?.taken === null ? null : taken });
  }

  /** A row of a table without the column. */
  column(header: CellRef, field: string, spec: ColumnSpec, isTaken: boolean): void {
    const key = placeKey(header, field);
    const known = this.columns.get(key)?.isTaken;
    const wanted = spec.mustFill === undefined ? (known ?? false) || isTaken : (known ?? true) && isTaken;
    this.columns.set(key, { at: header, field, spec, isTaken: wanted });
  }

  all(): Finding[] {
    const taken = [...this.columns.values()].filter(({ isTaken }) => isTaken);
    const answered = new Set(taken.map(({ at, field }) => placeKey(at, field)));
    const kept = this.findings.filter((finding) => {
      if (finding.ruleId === 'reading/cell-empty') return !this.cells.get(keyOf(finding))?.taken;
      return finding.ruleId !== 'reading/column-missing' || !answered.has(keyOf(finding));
    });
    const headers = new Map<string, { at: CellRef; names: string[] }>();
    for (const { at, spec } of taken) {
      const header = headers.get(placeKey(at, '')) ?? { at, names: [] };
      if (!header.names.includes(spec.headers[0])) header.names.push(spec.headers[0]);
      headers.set(placeKey(at, ''), header);
    }
    const told = kept.map((finding) => {
      const header = finding.ruleId === 'reading/column-absent' && headers.get(placeKey(finding.at, ''));
      if (!header) return finding;
      headers.delete(placeKey(finding.at, ''));
      return absentColumns(header.at, columnsIn(finding), header.names);
    });
    const others = [...headers.values()].map(({ at, names }) => absentColumns(at, [], names));
    return [...told, ...others, ...[...this.cells.values()].flatMap((asked) => this.convertedCell(asked))];
  }

  private convertedCell({ at, field, spec, taken }: Asked): Finding[] {
    if (!taken) return [];
    const empty = this.emptyCells.get(placeKey(at, field));
    const about = { column: spec.headers[0], field, expects: expectations[spec.type], ...empty?.data };
    const { read, standard } = taken;
    return [
      {
        ruleId: 'reading/value-converted',
        messageId: 'taken',
        severity: 'advice',
        at,
        data: { ...about, seen: '', read, standard },
      },
    ];
  }
}

function absentColumns(at: CellRef, absent: readonly string[], taken: readonly string[]): Finding {
  const others = absent.filter((name) => !taken.includes(name));
  return {
    ruleId: 'reading/column-absent',
    messageId: others.length > 0 ? 'partlyTaken' : 'taken',
    severity: 'advice',
    at,
    data: { columns: [...others, ...taken], blank: others, taken: [...taken] },
  };
}

function columnsIn({ data }: Finding): string[] {
  const columns = data?.['columns'];
  return Array.isArray(columns) ? columns.filter((name) => typeof name === 'string') : [];
}

function keyOf({ at, data }: Finding): string {
  return placeKey(at, String(data?.['field']));
}

function placeKey(at: CellRef | null, field: string): string {
  return `${at?.sheet}!${at?.address} ${field}`;
}
