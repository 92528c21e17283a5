import { itemNotFound } from '../model/excel-error';
import { ApiObject, type ApiHost } from './api-object';

export class SettingCollectionApi extends ApiObject {
  readonly className = 'SettingCollection';

  override listed(): SettingApi[] {
    return [...this.workbook.settings.keys()].map((key) => new SettingApi(this.host, key));
  }
  getCount(): number {
    return this.workbook.settings.size;
  }
  getItem(key: string): SettingApi {
    if (!this.workbook.settings.has(key)) throw itemNotFound();
    return new SettingApi(this.host, key);
  }
  getItemOrNullObject(key: string): SettingApi | null {
    return this.workbook.settings.has(key) ? this.getItem(key) : null;
  }
  /** In place of one with the same key. */
  add(key: string, value: unknown): SettingApi {
    this.workbook.ensureMayChange();
    this.workbook.settings.set(key, JSON.stringify(value));
    this.workbook.touched();
    return this.getItem(key);
  }
}

class SettingApi extends ApiObject {
  readonly className = 'Setting';
  override readonly identityName = '_Id';

  constructor(
    host: ApiHost,
    private readonly own: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.own;
  }
  get key(): string {
    return this.own;
  }
  get value(): unknown {
    const json = this.workbook.settings.get(this.own);
    if (json === undefined) throw itemNotFound();
    return JSON.parse(json);
  }
  set value(value: unknown) {
    this.workbook.ensureMayChange();
    this.workbook.settings.set(this.own, JSON.stringify(value));
    this.workbook.touched();
  }
  delete(): void {
    this.workbook.ensureMayChange();
    if (!this.workbook.settings.delete(this.own)) throw itemNotFound();
    this.workbook.touched();
  }
}
