import { intersect, without, type Area } from '../model/area';
import { argb, colorOf, fillColor, withFontPart } from '../model/cell-style';
import { apiTypeOf, apiTypes, type ConditionalFormat } from '../model/conditional-format';
import { ExcelError, invalidArgument, itemNotFound, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { childElement, element, type XmlElement } from '../model/xml-element';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';
import { ColorScaleConditionalFormatApi } from './color-scale-api';
import { RangeAreasApi } from './range-areas-api';
import { hexColor } from './range-format-api';

/** The rules that touch some areas of a sheet. */
export class ConditionalFormatCollectionApi extends ApiObject {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  override listed(): ConditionalFormatApi[] {
    return this.rules().map((rule) => new ConditionalFormatApi(this.host, this.sheet, rule));
  }
  getCount(): number {
    return this.rules().length;
  }
  getItem(id: string): ConditionalFormatApi {
    const rule = this.rules().find((other) => other.id === id);
    if (!rule) throw itemNotFound();
    return new ConditionalFormatApi(this.host, this.sheet, rule);
  }
  getItemOrNullObject(id: string): ConditionalFormatApi | null {
    return this.rules().some((rule) => rule.id === id) ? this.getItem(id) : null;
  }
  getItemAt(index: number): ConditionalFormatApi {
    const rule = this.rules()[index];
    if (!rule) throw itemNotFound();
    return new ConditionalFormatApi(this.host, this.sheet, rule);
  }

  /** A new rule stands above all others. */
  add(type: string): ConditionalFormatApi {
    this.sheet.ensureMayChange('format');
    const fileType = Object.entries(apiTypes).find(([, apiType]) => apiType === type)?.[0];
    if (fileType === undefined) throw invalidArgument();
    if (type !== 'Custom' && type !== 'ColorScale')
      throw new UnknownToStandIn(`a conditional format of the type ${type}`);
    const rule: ConditionalFormat = {
      id: `{${newId()}}`,
      type: fileType,
      areas: [...this.areas],
      stopIfTrue: false,
      formulas: [],
      format: null,
      attributes: {},
      others: [],
      pivot: false,
    };
    this.sheet.conditionalFormats.unshift(rule);
    this.workbook.touched();
    return new ConditionalFormatApi(this.host, this.sheet, rule);
  }

  /** Takes the rules off these areas; elsewhere they stay. */
  clearAll(): void {
    this.sheet.ensureMayChange('format');
    for (const rule of this.rules()) {
      for (const area of this.areas) rule.areas = rule.areas.flatMap((part) => without(part, area));
    }
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    this.workbook.touched();
  }

  private rules(): ConditionalFormat[] {
    if (!this.workbook.has(this.sheet)) throw itemNotFound();
    return this.sheet.conditionalFormats.filter((rule) =>
      rule.areas.some((part) => this.areas.some((area) => intersect(part, area) !== null)),
    );
  }
}

let nextNumber = 1;

function newId(): string {
  return `00000000-0000-4000-8000-${(nextNumber++).toString(16).toUpperCase().padStart(12, '0')}`;
}

class ConditionalFormatApi extends ApiObject {
  readonly className = 'ConditionalFormat';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
    private readonly rule: ConditionalFormat,
  ) {
    super(host);
  }

  override identity(): string {
    return this.rule.id;
  }
  get id(): string {
    return this.rule.id;
  }
  get type(): string {
    return apiTypeOf(this.rule);
  }
  /** 0 is the highest. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.found());
  }
  set priority(priority: number) {
    this.changing();
    const others = this.sheet.conditionalFormats.filter((rule) => rule !== this.rule);
    const from = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
    this.sheet.conditionalFormats = [...others.slice(0, from), this.rule, ...others.slice(from)];
  }
  get stopIfTrue(): boolean {
    return this.found().stopIfTrue;
  }
  set stopIfTrue(stops: boolean) {
    this.changing().stopIfTrue = stops;
  }
  get custom(): CustomConditionalFormatApi {
    if (this.type !== 'Custom')
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    return new CustomConditionalFormatApi(this.host, this.rule, () => this.changing());
  }
  get customOrNullObject(): CustomConditionalFormatApi | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  get colorScale(): ColorScaleConditionalFormatApi {
    if (this.type !== 'ColorScale')
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    return new ColorScaleConditionalFormatApi(this.host, this.rule, () => this.changing());
  }

  delete(): void {
    this.changing();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => rule !== this.rule);
  }
  getRange(): RangeApi {
    const range = this.getRangeOrNullObject();
    if (!range)
      throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
    return range;
  }
  getRangeOrNullObject(): RangeApi | null {
    const [area, ...more] = this.found().areas;
    return area && more.length === 0 ? new RangeApi(this.host, this.sheet, area) : null;
  }
  getRanges(): RangeAreasApi {
    return new RangeAreasApi(this.host, this.sheet, this.found().areas);
  }

  private found(): ConditionalFormat {
    if (!this.workbook.has(this.sheet) || !this.sheet.conditionalFormats.includes(this.rule))
      throw itemNotFound();
    return this.rule;
  }

  private changing(): ConditionalFormat {
    const rule = this.found();
    this.sheet.ensureMayChange('format');
    this.workbook.touched();
    return rule;
  }
}

class CustomConditionalFormatApi extends ApiObject {
  readonly className = 'CustomConditionalFormat';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get rule(): ConditionalFormatRuleApi {
    return new ConditionalFormatRuleApi(this.host, this.own, this.changing);
  }
  get format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.host, this.own, this.changing);
  }
}

class ConditionalFormatRuleApi extends ApiObject {
  readonly className = 'ConditionalFormatRule';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get formula(): string {
    return this.own.formulas[0] === undefined ? '' : `=${this.own.formulas[0]}`;
  }
  set formula(formula: string) {
    if (formula.replace(/^=/, '').trim() === '') throw invalidArgument();
    this.changing().formulas = [formula.replace(/^=/, '')];
  }
}

class ConditionalRangeFormatApi extends ApiObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get fill(): ConditionalRangeFillApi {
    return new ConditionalRangeFillApi(this.host, this.own, this.changing);
  }
  get font(): ConditionalRangeFontApi {
    return new ConditionalRangeFontApi(this.host, this.own, this.changing);
  }
}

class ConditionalRangeFillApi extends ApiObject {
  readonly className = 'ConditionalRangeFill';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get color(): string {
    return fillColor(childElement(this.own.format ?? undefined, 'fill') ?? null);
  }
  set color(color: string) {
    const fill = element('fill', {}, [
      element('patternFill', {}, [element('bgColor', { rgb: argb(hexColor(color)) })]),
    ]);
    setPart(this.changing(), fill, 'fill');
  }
  clear(): void {
    setPart(this.changing(), null, 'fill');
  }
}

class ConditionalRangeFontApi extends ApiObject {
  readonly className = 'ConditionalRangeFont';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get color(): string {
    return colorOf(childElement(this.font(), 'color'));
  }
  set color(color: string) {
    this.change('color', element('color', { rgb: argb(hexColor(color)) }));
  }
  get bold(): boolean {
    return childElement(this.font(), 'b') !== undefined;
  }
  set bold(on: boolean) {
    this.change('b', on ? element('b') : null);
  }

  private font(): XmlElement | undefined {
    return childElement(this.own.format ?? undefined, 'font');
  }

  private change(name: string, part: XmlElement | null): void {
    const font = withFontPart(this.font() ?? null, part, name);
    setPart(this.changing(), font, 'font');
  }
}

const partOrder = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection'];

function setPart(rule: ConditionalFormat, part: XmlElement | null, name: string): void {
  const others = (rule.format?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name !== name,
  );
  const parts = part ? [...others, part] : others;
  rule.format = element(
    'dxf',
    {},
    parts.sort((a, b) => partOrder.indexOf(a.name) - partOrder.indexOf(b.name)),
  );
}
