import { itemNotFound } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';
import { eventTypes, workbookTarget } from './event-types';
import { WorksheetApi } from './worksheet-api';

export class WorksheetCollectionApi extends ApiObject {
  readonly className = 'WorksheetCollection';

  override listed(): WorksheetApi[] {
    return this.workbook.sheets.map((sheet) => this.api(sheet));
  }
  getCount(visibleOnly = false): number {
    return this.among(visibleOnly).length;
  }
  getItem(key: string): WorksheetApi {
    const sheet = this.workbook.findSheet(key);
    if (!sheet) throw itemNotFound();
    return this.api(sheet);
  }
  getItemOrNullObject(key: string): WorksheetApi | null {
    const sheet = this.workbook.findSheet(key);
    return sheet ? this.api(sheet) : null;
  }
  getActiveWorksheet(): WorksheetApi {
    return this.api(this.workbook.active);
  }
  getFirst(visibleOnly = false): WorksheetApi {
    return this.api(this.among(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): WorksheetApi {
    return this.api(this.among(visibleOnly).at(-1));
  }
  add(name?: string): WorksheetApi {
    this.workbook.ensureStructureMayChange();
    const wanted = name === undefined || name === '' ? this.workbook.freeSheetName() : name;
    this.workbook.ensureSheetName(wanted);
    const sheet = this.workbook.addSheet(wanted);
    this.workbook.tell({ kind: 'added', by: 'addin', sheet });
    this.workbook.touched();
    return this.api(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.host.hear(eventTypes.changed, workbookTarget, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.hear(eventTypes.changed, workbookTarget, false);
  }
  _RegisterActivatedEvent(): void {
    this.host.hear(eventTypes.activated, workbookTarget, true);
  }
  _UnregisterActivatedEvent(): void {
    this.host.hear(eventTypes.activated, workbookTarget, false);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.hear(eventTypes.deactivated, workbookTarget, true);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.hear(eventTypes.deactivated, workbookTarget, false);
  }
  _RegisterAddedEvent(): void {
    this.host.hear(eventTypes.added, workbookTarget, true);
  }
  _UnregisterAddedEvent(): void {
    this.host.hear(eventTypes.added, workbookTarget, false);
  }
  _RegisterDeletedEvent(): void {
    this.host.hear(eventTypes.deleted, workbookTarget, true);
  }
  _UnregisterDeletedEvent(): void {
    this.host.hear(eventTypes.deleted, workbookTarget, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.hear(eventTypes.selected, workbookTarget, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.hear(eventTypes.selected, workbookTarget, false);
  }
  _RegisterEventNameChanged(): void {
    this.host.hear(eventTypes.renamed, workbookTarget, true);
  }
  _UnregisterEventNameChanged(): void {
    this.host.hear(eventTypes.renamed, workbookTarget, false);
  }

  private among(visibleOnly: boolean): Sheet[] {
    return this.workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
  }

  private api(sheet: Sheet | null | undefined): WorksheetApi {
    if (!sheet) throw itemNotFound();
    return new WorksheetApi(this.host, sheet);
  }
}
