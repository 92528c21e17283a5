import { accessDenied, ExcelError, invalidArgument } from './excel-error';
import { Sheet } from './sheet';
import type { Area } from './area';
import type { StoredValue } from './cell';
import type { WorkbookEvent } from './workbook-event';
import type { XmlElement } from './xml-element';

export interface DefinedName {
  name: string;
  formula: string;
  /** null for the whole workbook. */
  sheet: Sheet | null;
  attributes: Record<string, string>;
}

export interface Selection {
  sheet: Sheet;
  areas: Area[];
}

/** What a file held besides what the model holds. */
export interface WorkbookSource {
  parts: ReadonlyMap<string, Uint8Array>;
  mainPath: string;
  main: XmlElement;
  styles: XmlElement | null;
}

/** Everything that the stand-in knows of one open workbook. Its formulas are never computed. */
export class Workbook {
  fileName = 'workbook.xlsx';
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** What add-ins keep in the document: key → JSON. */
  readonly settings = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** What formulas come to that a test lets a person or an add-in write. */
  readonly results = new Map<string, StoredValue>();
  date1904 = false;
  isStructureProtected = false;
  /** A workbook that may only be read: every change is refused. */
  isReadOnly = false;
  isDirty = false;
  active: Sheet | null = null;
  /** Counts every change, so that two moments can be told apart. */
  changes = 0;
  /** The file that it was read from; null for one that was made here. */
  source: WorkbookSource | null = null;
  private selections = new Map<Sheet, Area[]>();
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private nextSheetId = 1;

  /** The sheet of that name; a test's question, so a wrong name is a fault of the test. */
  sheet(name: string): Sheet {
    const found = this.findSheet(name);
    if (!found)
      throw new Error(`no sheet ${name}; there are ${this.sheets.map((sheet) => sheet.name).join(', ')}`);
    return found;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  addSheet(name: string, sheetId = this.nextSheetId): Sheet {
    const sheet = new Sheet(this, name, sheetId);
    this.nextSheetId = Math.max(this.nextSheetId, sheetId + 1);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** Excel's own name for a new sheet. */
  freeSheetName(wanted?: string): string {
    if (wanted !== undefined && !this.findSheet(wanted)) return wanted;
    const base = wanted === undefined ? 'Sheet' : `${wanted} (`;
    for (let number = wanted === undefined ? 1 : 2; ; number++) {
      const name = `${base}${number}${wanted === undefined ? '' : ')'}`;
      if (!this.findSheet(name)) return name;
    }
  }

  /** Excel's rules for the name of a sheet. */
  ensureSheetName(name: string, own?: Sheet): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
      throw invalidArgument();
    const taken = this.findSheet(name);
    if (taken && taken !== own) {
      throw new ExcelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
  }

  removeSheet(sheet: Sheet): void {
    const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    }
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.selections.delete(sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    if (this.active === sheet) {
      const next = this.sheets.slice(position).find(({ visibility }) => visibility === 'Visible');
      this.active = next ?? visible.filter((other) => other !== sheet).at(-1) ?? null;
    }
  }

  has(sheet: Sheet): boolean {
    return this.sheets.includes(sheet);
  }

  selectionOn(sheet: Sheet): Area[] {
    return this.selections.get(sheet) ?? [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  select(sheet: Sheet, areas: Area[]): void {
    this.selections.set(sheet, areas);
  }

  activate(sheet: Sheet, by: WorkbookEvent['by']): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    if (before) this.tell({ kind: 'deactivated', by, sheet: before });
    this.tell({ kind: 'activated', by, sheet });
  }

  ensureMayChange(): void {
    if (this.isReadOnly) throw accessDenied();
  }

  ensureStructureMayChange(): void {
    this.ensureMayChange();
    if (this.isStructureProtected) throw accessDenied();
  }

  touched(): void {
    this.changes++;
    this.isDirty = true;
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
