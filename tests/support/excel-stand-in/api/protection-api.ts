import { accessDenied, invalidArgument } from '../model/excel-error';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';

export class WorksheetProtectionApi extends ApiObject {
  readonly className = 'WorksheetProtection';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Record<string, boolean | string> | null {
    const attributes = this.sheet.protection?.attributes;
    if (!attributes) return null;
    const allows = (name: string): boolean => attributes[name] === '0';
    return {
      allowFormatCells: allows('formatCells'),
      allowFormatRows: allows('formatRows'),
      allowFormatColumns: allows('formatColumns'),
      allowAutoFilter: allows('autoFilter'),
      allowInsertRows: allows('insertRows'),
      allowDeleteRows: allows('deleteRows'),
    };
  }
  /** `options` as the client passes them: { allowFormatCells: true, … }. */
  protect(options: Record<string, unknown> = {}, password?: string): void {
    this.workbook.ensureMayChange();
    if (this.sheet.protection) throw accessDenied();
    const attributes: Record<string, string> = { sheet: '1', objects: '1', scenarios: '1' };
    for (const [name, allowed] of Object.entries(options)) {
      const attribute = name.replace(/^allow(.)/, (_all, first: string) => first.toLowerCase());
      if (allowed === true) attributes[attribute] = '0';
    }
    if (password) attributes['password'] = 'CC1A';
    this.sheet.protection = { attributes };
    this.workbook.touched();
  }
  unprotect(password?: string): void {
    this.workbook.ensureMayChange();
    const attributes = this.sheet.protection?.attributes;
    if ((attributes?.['password'] ?? attributes?.['hashValue']) && !password) throw invalidArgument();
    this.sheet.protection = null;
    this.workbook.touched();
  }
}

export class WorkbookProtectionApi extends ApiObject {
  readonly className = 'WorkbookProtection';

  get protected(): boolean {
    return this.workbook.isStructureProtected;
  }
}

export class WorksheetFreezePanesApi extends ApiObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  freezeRows(count = 1): void {
    this.freeze({ rows: count, columns: 0 });
  }
  freezeColumns(count = 1): void {
    this.freeze({ rows: 0, columns: count });
  }
  unfreeze(): void {
    this.freeze({ rows: 0, columns: 0 });
  }
  getLocationOrNullObject(): RangeApi | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area: Area = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
    return new RangeApi(this.host, this.sheet, area);
  }

  private freeze(frozen: Sheet['frozen']): void {
    this.workbook.ensureMayChange();
    this.sheet.frozen = frozen;
    this.workbook.touched();
  }
}
