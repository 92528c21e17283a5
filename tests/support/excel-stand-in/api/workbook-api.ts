import { itemNotFound } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Area } from '../model/area';
import { ApiObject } from './api-object';
import { ApplicationApi, RuntimeApi } from './application-api';
import { FunctionsApi } from './functions-api';
import { insertSheets, type InsertOptions } from './insert-sheets';
import { NamedItemCollectionApi } from './named-item-api';
import { DocumentPropertiesApi } from './properties-api';
import { WorkbookProtectionApi } from './protection-api';
import { RangeApi } from './range-api';
import { RangeAreasApi } from './range-areas-api';
import { SettingCollectionApi } from './setting-api';
import { TableCollectionApi } from './table-api';
import { WorksheetCollectionApi } from './worksheet-collection-api';

export class WorkbookApi extends ApiObject {
  readonly className = 'Workbook';

  get name(): string {
    return this.workbook.fileName;
  }
  get readOnly(): boolean {
    return this.workbook.isReadOnly;
  }
  get isDirty(): boolean {
    return this.workbook.isDirty;
  }
  get worksheets(): WorksheetCollectionApi {
    return new WorksheetCollectionApi(this.host);
  }
  get tables(): TableCollectionApi {
    return new TableCollectionApi(this.host, null);
  }
  get names(): NamedItemCollectionApi {
    return new NamedItemCollectionApi(this.host, null);
  }
  get settings(): SettingCollectionApi {
    return new SettingCollectionApi(this.host);
  }
  get properties(): DocumentPropertiesApi {
    return new DocumentPropertiesApi(this.host);
  }
  get protection(): WorkbookProtectionApi {
    return new WorkbookProtectionApi(this.host);
  }
  get functions(): FunctionsApi {
    return new FunctionsApi(this.host);
  }
  get application(): ApplicationApi {
    return new ApplicationApi(this.host);
  }
  /** `context.runtime`. */
  get _Runtime(): RuntimeApi {
    return new RuntimeApi(this.host);
  }

  getActiveCell(): RangeApi {
    const { sheet, areas } = this.selection();
    const [first = { row: 0, column: 0 }] = areas;
    return new RangeApi(this.host, sheet, { row: first.row, column: first.column, rows: 1, columns: 1 });
  }
  getSelectedRange(): RangeApi {
    const { sheet, areas } = this.selection();
    const [first] = areas;
    if (!first || areas.length > 1) throw itemNotFound();
    return new RangeApi(this.host, sheet, first);
  }
  getSelectedRanges(): RangeAreasApi {
    const { sheet, areas } = this.selection();
    return new RangeAreasApi(this.host, sheet, areas);
  }
  /** Answers the ids of the new sheets. */
  insertWorksheetsFromBase64(base64: string, options: InsertOptions = {}): string[] {
    return insertSheets(this.workbook, base64, options).map(({ id }) => id);
  }
  save(_behavior?: string): void {
    this.workbook.isDirty = false;
  }

  _GetRangeForEventByReferenceId(reference: string): ApiObject {
    const range = this.host.eventRange(reference);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): ApiObject | null {
    return this.host.eventRange(reference);
  }

  private selection(): { sheet: Sheet; areas: Area[] } {
    const sheet = this.workbook.active;
    if (!sheet) throw itemNotFound();
    return { sheet, areas: this.workbook.selectionOn(sheet) };
  }
}
