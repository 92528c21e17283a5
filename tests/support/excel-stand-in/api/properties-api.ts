import { invalidArgument, itemNotFound } from '../model/excel-error';
import { ApiObject, type ApiHost } from './api-object';

export class DocumentPropertiesApi extends ApiObject {
  readonly className = 'DocumentProperties';

  get custom(): CustomPropertyCollectionApi {
    return new CustomPropertyCollectionApi(this.host);
  }
}

class CustomPropertyCollectionApi extends ApiObject {
  readonly className = 'CustomPropertyCollection';

  override listed(): CustomPropertyApi[] {
    return [...this.workbook.customProperties.keys()].map((key) => new CustomPropertyApi(this.host, key));
  }
  getCount(): number {
    return this.workbook.customProperties.size;
  }
  getItem(key: string): CustomPropertyApi {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
  getItemOrNullObject(key: string): CustomPropertyApi | null {
    return this.workbook.customProperties.has(key) ? new CustomPropertyApi(this.host, key) : null;
  }
  add(key: string, value: string | number | boolean): CustomPropertyApi {
    this.workbook.ensureMayChange();
    // Excel keeps no longer texts there.
    if (typeof value === 'string' && value.length > 255) throw invalidArgument();
    this.workbook.customProperties.set(key, value);
    this.workbook.touched();
    return new CustomPropertyApi(this.host, key);
  }
}

class CustomPropertyApi extends ApiObject {
  readonly className = 'CustomProperty';

  constructor(
    host: ApiHost,
    private readonly own: string,
  ) {
    super(host);
  }

  get key(): string {
    return this.own;
  }
  get value(): string | number | boolean {
    const value = this.workbook.customProperties.get(this.own);
    if (value === undefined) throw itemNotFound();
    return value;
  }
  delete(): void {
    this.workbook.ensureMayChange();
    if (!this.workbook.customProperties.delete(this.own)) throw itemNotFound();
    this.workbook.touched();
  }
}
