import { isUnbounded, sheetColumns, type Area } from '../model/area';
import { argb, colorOf, fillColor, solidFill, withFontPart, type CellStyle } from '../model/cell-style';
import { invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { childElement, element } from '../model/xml-element';
import { ApiObject, type ApiHost } from './api-object';

/** Styles of all cells of some areas, read in common and changed alike. */
export class StyledCells {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells say alike, or null. */
  common<T>(tell: (style: CellStyle) => T): T | null {
    let first: { value: T } | undefined;
    for (const { row, column, rows, columns } of this.areas) {
      for (let r = row; r < row + Math.min(rows, 100_000); r++) {
        for (let c = column; c < column + Math.min(columns, 300); c++) {
          const value = tell(this.sheet.styleAt(r, c));
          if (first && first.value !== value) return null;
          first ??= { value };
        }
      }
    }
    return first?.value ?? null;
  }

  change(change: (style: CellStyle) => CellStyle): void {
    this.sheet.ensureMayChange('format', this.areas);
    const made = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      let after = made.get(style);
      if (!after) made.set(style, (after = change(style)));
      return after;
    };
    for (const area of this.areas) {
      if (isUnbounded(area)) this.changeWhole(area, changed);
      else {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const cell = this.sheet.ownCell(row, column);
            cell.style = changed(cell.style);
          }
        }
      }
    }
    this.sheet.workbook.touched();
  }

  private changeWhole(area: Area, changed: (style: CellStyle) => CellStyle): void {
    const { sheet } = this;
    for (const { cell } of sheet.cellsIn(area)) cell.style = changed(cell.style);
    if (area.columns < sheetColumns) {
      sheet.changeColumns(area, (format) => ({
        ...format,
        style: changed(format.style ?? sheet.styleAt(-1, format.first)),
      }));
      return;
    }
    if (area.rows > 100_000) throw invalidArgument();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const before = sheet.rows.get(row) ?? { hidden: false, style: null, attributes: {} };
      sheet.rows.set(row, { ...before, style: changed(before.style ?? sheet.styleAt(row, -1)) });
    }
  }
}

export class RangeFormatApi extends ApiObject {
  readonly className = 'RangeFormat';
  private readonly cells: StyledCells;

  constructor(host: ApiHost, sheet: Sheet, areas: readonly Area[]) {
    super(host);
    this.cells = new StyledCells(sheet, areas);
  }

  get fill(): RangeFillApi {
    return new RangeFillApi(this.host, this.cells);
  }
  get font(): RangeFontApi {
    return new RangeFontApi(this.host, this.cells);
  }
  get protection(): FormatProtectionApi {
    return new FormatProtectionApi(this.host, this.cells);
  }

  get wrapText(): boolean | null {
    return this.cells.common(({ alignment }) => alignment?.attributes['wrapText'] === '1');
  }
  set wrapText(wraps: boolean) {
    this.align('wrapText', wraps ? '1' : '0');
  }
  get horizontalAlignment(): string | null {
    return this.cells.common(({ alignment }) => capital(alignment?.attributes['horizontal'] ?? 'general'));
  }
  set horizontalAlignment(alignment: string) {
    this.align('horizontal', alignment.charAt(0).toLowerCase() + alignment.slice(1));
  }
  get verticalAlignment(): string | null {
    return this.cells.common(({ alignment }) => capital(alignment?.attributes['vertical'] ?? 'bottom'));
  }
  set verticalAlignment(alignment: string) {
    this.align('vertical', alignment.charAt(0).toLowerCase() + alignment.slice(1));
  }

  /** In points; the file counts digits of the standard font, of about 5.25 points each. */
  get columnWidth(): number | null {
    const { sheet, areas } = this.cells;
    const column = areas[0]?.column ?? 0;
    const width = sheet.columns.find(({ first, last }) => first <= column && column <= last)?.attributes[
      'width'
    ];
    return width === undefined ? 48 : Number(width) * 5.25;
  }
  set columnWidth(points: number) {
    this.changeColumns((attributes) => ({ ...attributes, width: String(points / 5.25), customWidth: '1' }));
  }
  autofitColumns(): void {
    this.changeColumns((attributes) => ({
      ...attributes,
      width: attributes['width'] ?? '9.14',
      bestFit: '1',
    }));
  }
  get rowHeight(): number | null {
    const { sheet, areas } = this.cells;
    return Number(sheet.rows.get(areas[0]?.row ?? 0)?.attributes['ht'] ?? 15);
  }
  set rowHeight(points: number) {
    this.changeRows((attributes) => ({ ...attributes, ht: String(points), customHeight: '1' }));
  }
  autofitRows(): void {
    this.changeRows(({ ht: _height, customHeight: _custom, ...attributes }) => attributes);
  }

  private align(name: string, value: string): void {
    this.cells.change((style) => ({
      ...style,
      alignment: element('alignment', { ...style.alignment?.attributes, [name]: value }),
    }));
  }

  private changeColumns(change: (attributes: Record<string, string>) => Record<string, string>): void {
    const { sheet, areas } = this.cells;
    sheet.ensureMayChange('columns');
    for (const area of areas) {
      sheet.changeColumns(area, (format) => ({ ...format, attributes: change(format.attributes) }));
    }
    this.workbook.touched();
  }

  private changeRows(change: (attributes: Record<string, string>) => Record<string, string>): void {
    const { sheet, areas } = this.cells;
    sheet.ensureMayChange('rows');
    for (const { row, rows } of areas) {
      for (let index = row; index < row + Math.min(rows, 100_000); index++) {
        const before = sheet.rows.get(index) ?? { hidden: false, style: null, attributes: {} };
        sheet.rows.set(index, { ...before, attributes: change(before.attributes) });
      }
    }
    this.workbook.touched();
  }
}

class RangeFillApi extends ApiObject {
  readonly className = 'RangeFill';

  constructor(
    host: ApiHost,
    private readonly cells: StyledCells,
  ) {
    super(host);
  }

  /** A theme's colour is told by its number: the themes are not read. */
  get color(): string {
    return this.cells.common(({ fill }) => fillColor(fill) || '#FFFFFF') ?? '';
  }
  set color(color: string) {
    this.cells.change((style) => ({ ...style, fill: solidFill(hexColor(color)) }));
  }
  clear(): void {
    this.cells.change((style) => ({ ...style, fill: null }));
  }
}

class RangeFontApi extends ApiObject {
  readonly className = 'RangeFont';

  constructor(
    host: ApiHost,
    private readonly cells: StyledCells,
  ) {
    super(host);
  }

  get bold(): boolean | null {
    return this.cells.common(({ font }) => isOn(font, 'b'));
  }
  set bold(on: boolean) {
    this.change('b', on ? {} : null);
  }
  get italic(): boolean | null {
    return this.cells.common(({ font }) => isOn(font, 'i'));
  }
  set italic(on: boolean) {
    this.change('i', on ? {} : null);
  }
  get underline(): string | null {
    return this.cells.common(({ font }) => {
      const line = childElement(font ?? undefined, 'u');
      return line ? capital(line.attributes['val'] ?? 'single') : 'None';
    });
  }
  set underline(line: string) {
    this.change('u', line === 'None' ? null : { val: line.charAt(0).toLowerCase() + line.slice(1) });
  }
  get color(): string | null {
    return this.cells.common(({ font }) => colorOf(childElement(font ?? undefined, 'color')) || '#000000');
  }
  set color(color: string) {
    this.change('color', { rgb: argb(hexColor(color)) });
  }
  get size(): number | null {
    return this.cells.common(({ font }) =>
      Number(childElement(font ?? undefined, 'sz')?.attributes['val'] ?? 11),
    );
  }
  set size(size: number) {
    this.change('sz', { val: String(size) });
  }

  private change(name: string, attributes: Record<string, string> | null): void {
    const part = attributes && element(name, attributes);
    this.cells.change((style) => ({ ...style, font: withFontPart(style.font, part, name) }));
  }
}

class FormatProtectionApi extends ApiObject {
  readonly className = 'FormatProtection';

  constructor(
    host: ApiHost,
    private readonly cells: StyledCells,
  ) {
    super(host);
  }

  get locked(): boolean | null {
    return this.cells.common(({ protection }) => protection?.attributes['locked'] !== '0');
  }
  set locked(locked: boolean) {
    this.cells.change((style) => ({
      ...style,
      protection: element('protection', { ...style.protection?.attributes, locked: locked ? '1' : '0' }),
    }));
  }
}

function isOn(font: CellStyle['font'], name: string): boolean {
  const part = childElement(font ?? undefined, name);
  return part !== undefined && part.attributes['val'] !== '0';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const namedColors: Readonly<Record<string, string>> = {
  red: '#FF0000',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  black: '#000000',
};

/** "#FFEB9C", or one of a few names. */
export function hexColor(color: string): string {
  const hex = namedColors[color.toLowerCase()] ?? color;
  if (!/^#[\da-f]{6}$/i.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}
