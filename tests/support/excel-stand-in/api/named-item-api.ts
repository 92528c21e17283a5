import { parseArea, splitAddress } from '../model/area';
import { ExcelError, invalidArgument, itemNotFound } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { DefinedName } from '../model/workbook';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';

export class NamedItemCollectionApi extends ApiObject {
  readonly className = 'NamedItemCollection';

  constructor(
    host: ApiHost,
    private readonly scope: Sheet | null,
  ) {
    super(host);
  }

  override listed(): NamedItemApi[] {
    return this.names().map((name) => new NamedItemApi(this.host, name));
  }
  getCount(): number {
    return this.names().length;
  }
  getItem(key: string): NamedItemApi {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(key: string): NamedItemApi | null {
    const found = this.names().find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return found ? new NamedItemApi(this.host, found) : null;
  }
  add(name: string, reference: RangeApi | string): NamedItemApi {
    this.workbook.ensureMayChange();
    if (this.getItemOrNullObject(name)) {
      throw new ExcelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseArea(name)) throw invalidArgument();
    const formula = typeof reference === 'string' ? reference.replace(/^=/, '') : absolute(reference.address);
    const made: DefinedName = { name, formula, sheet: this.scope, attributes: {} };
    this.workbook.names.push(made);
    this.workbook.touched();
    return new NamedItemApi(this.host, made);
  }

  private names(): DefinedName[] {
    return this.workbook.names.filter(({ sheet }) => sheet === this.scope);
  }
}

class NamedItemApi extends ApiObject {
  readonly className = 'NamedItem';
  override readonly identityName = '_Id';

  constructor(
    host: ApiHost,
    private readonly own: DefinedName,
  ) {
    super(host);
  }

  override identity(): string {
    return this.own.name;
  }
  get name(): string {
    return this.own.name;
  }
  get formula(): string {
    return `=${this.own.formula}`;
  }
  get visible(): boolean {
    return this.own.attributes['hidden'] !== '1';
  }
  set visible(visible: boolean) {
    this.workbook.ensureMayChange();
    if (visible) delete this.own.attributes['hidden'];
    else this.own.attributes['hidden'] = '1';
    this.workbook.touched();
  }
  get scope(): string {
    return this.own.sheet ? 'Worksheet' : 'Workbook';
  }
  getRangeOrNullObject(): RangeApi | null {
    const { sheet: name, rest } = splitAddress(this.own.formula);
    const sheet = name === null ? undefined : this.workbook.findSheet(name);
    const area = parseArea(rest);
    return sheet && area ? new RangeApi(this.host, sheet, area) : null;
  }
  delete(): void {
    this.workbook.ensureMayChange();
    this.workbook.names = this.workbook.names.filter((name) => name !== this.own);
    this.workbook.touched();
  }
}

function absolute(address: string): string {
  const { sheet, rest } = splitAddress(address);
  const fixed = rest.replace(
    /([A-Z]+)?(\d+)?/g,
    (_all, letters?: string, digits?: string) =>
      `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
  );
  return sheet === null ? fixed : `${address.slice(0, address.length - rest.length)}${fixed}`;
}
