import { areaAddress, isWholeColumns, isWholeRows, qualified, type Area } from '../model/area';
import { itemNotFound } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiObject, type ApiHost } from './api-object';
import { ConditionalFormatCollectionApi } from './conditional-format-api';
import { RangeApi } from './range-api';
import { RangeFormatApi } from './range-format-api';
import { WorksheetApi } from './worksheet-api';

export class RangeAreasApi extends ApiObject {
  readonly className = 'RangeAreas';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly parts: readonly Area[],
  ) {
    super(host);
  }

  get address(): string {
    return this.found()
      .map((area) => qualified(this.sheet.name, areaAddress(area)))
      .join(',');
  }
  get areaCount(): number {
    return this.found().length;
  }
  get cellCount(): number {
    return this.found().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get isEntireColumn(): boolean {
    return this.found().every(isWholeColumns);
  }
  get isEntireRow(): boolean {
    return this.found().every(isWholeRows);
  }
  get areas(): RangeCollectionApi {
    return new RangeCollectionApi(
      this.host,
      this.found().map((area) => new RangeApi(this.host, this.sheet, area)),
    );
  }
  get worksheet(): WorksheetApi {
    this.found();
    return new WorksheetApi(this.host, this.sheet);
  }
  get format(): RangeFormatApi {
    return new RangeFormatApi(this.host, this.sheet, this.found());
  }
  get conditionalFormats(): ConditionalFormatCollectionApi {
    return new ConditionalFormatCollectionApi(this.host, this.sheet, this.found());
  }

  clear(applyTo?: string): void {
    for (const area of this.found()) new RangeApi(this.host, this.sheet, area).clear(applyTo);
  }

  private found(): readonly Area[] {
    if (!this.workbook.has(this.sheet)) throw itemNotFound();
    return this.parts;
  }
}

export class RangeCollectionApi extends ApiObject {
  readonly className = 'RangeCollection';

  constructor(
    host: ApiHost,
    private readonly ranges: RangeApi[],
  ) {
    super(host);
  }

  override listed(): RangeApi[] {
    return this.ranges;
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): RangeApi {
    const range = this.ranges[index];
    if (!range) throw itemNotFound();
    return range;
  }
}
