import * as XLSX from '@e965/xlsx';
import { plainStyle, type CellStyle } from '../model/cell-style';
import { childElement, childElements, element, type XmlElement } from '../model/xml-element';
import { readStyles } from './read-styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Collects the styles of a workbook that is written; the lists of its file stay, and grow where they must. */
export class StyleWriter {
  private readonly numberFormats: XmlElement[];
  private readonly fonts: XmlElement[];
  private readonly fills: XmlElement[];
  private readonly borders: XmlElement[];
  private readonly differential: XmlElement[];
  private readonly cells: XmlElement[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly source: XmlElement | null) {
    const list = (name: string, item: string, otherwise: XmlElement[] = []): XmlElement[] => {
      const found = childElements(childElement(source ?? undefined, name), item);
      return found.length > 0 ? found : otherwise;
    };
    this.numberFormats = list('numFmts', 'numFmt');
    this.fonts = list('fonts', 'font', [
      element('font', {}, [element('sz', { val: 11 }), element('name', { val: '等线' })]),
    ]);
    const patterns = ['none', 'gray125'].map((patternType) =>
      element('fill', {}, [element('patternFill', { patternType })]),
    );
    this.fills = list('fills', 'fill', patterns);
    this.borders = list('borders', 'border', [element('border')]);
    this.differential = list('dxfs', 'dxf');
    // The first style is that of all cells which name none.
    this.cellStyle(readStyles(source).cells[0] ?? plainStyle);
  }

  cellStyle(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { numberFormat, font, fill, border, alignment, protection, basedOn, quotePrefix } = style;
    this.cells.push(
      element(
        'xf',
        {
          numFmtId: this.numberFormatId(numberFormat),
          fontId: indexIn(this.fonts, font),
          fillId: indexIn(this.fills, fill),
          borderId: indexIn(this.borders, border),
          xfId: basedOn,
          applyNumberFormat: numberFormat === 'General' ? undefined : 1,
          applyFont: font ? 1 : undefined,
          applyFill: fill ? 1 : undefined,
          applyBorder: border ? 1 : undefined,
          applyAlignment: alignment ? 1 : undefined,
          applyProtection: protection ? 1 : undefined,
          quotePrefix: quotePrefix ? 1 : undefined,
        },
        [alignment, protection].filter((part) => part !== null),
      ),
    );
    this.known.set(key, this.cells.length - 1);
    return this.cells.length - 1;
  }

  differentialStyle(format: XmlElement): number {
    return indexIn(this.differential, format);
  }

  root(): XmlElement {
    const others = childElements(this.source ?? undefined).filter(
      ({ name }) => !order.includes(name) || keptHere.includes(name),
    );
    const basis = [
      element('cellStyleXfs', { count: 1 }, [
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ]),
    ];
    const own: XmlElement[] = [
      counted('fonts', this.fonts),
      counted('fills', this.fills),
      counted('borders', this.borders),
      counted('cellXfs', this.cells),
      ...(this.numberFormats.length > 0 ? [counted('numFmts', this.numberFormats)] : []),
      ...(this.differential.length > 0 ? [counted('dxfs', this.differential)] : []),
      ...(others.some(({ name }) => name === 'cellStyleXfs') ? [] : basis),
    ];
    const place = ({ name }: XmlElement): number =>
      order.includes(name) ? order.indexOf(name) : order.length;
    const children = [...own, ...others].sort((a, b) => place(a) - place(b));
    return element('styleSheet', { ...this.source?.attributes, xmlns: main }, children);
  }

  private numberFormatId(format: string): number {
    const own = this.numberFormats.find(({ attributes }) => attributes['formatCode'] === format);
    if (own) return Number(own.attributes['numFmtId']);
    const table = Object.entries(XLSX.SSF.get_table() as Record<string, string>);
    const builtIn = table.find(([id, code]) => code === format && alike.has(Number(id)));
    if (builtIn) return Number(builtIn[0]);
    const id =
      Math.max(163, ...this.numberFormats.map(({ attributes }) => Number(attributes['numFmtId']))) + 1;
    this.numberFormats.push(element('numFmt', { numFmtId: id, formatCode: format }));
    return id;
  }
}

/** Formats that mean the same everywhere; all others are spelt out. */
const alike = new Set([0, 1, 2, 3, 4, 9, 10, 11, 49]);
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const keptHere = ['cellStyleXfs', 'cellStyles', 'tableStyles', 'colors', 'extLst'];

function counted(name: string, children: XmlElement[]): XmlElement {
  return element(name, { count: children.length }, children);
}

function indexIn(list: XmlElement[], wanted: XmlElement | null): number {
  if (wanted === null) return 0;
  const text = JSON.stringify(wanted);
  const found = list.findIndex((other) => other === wanted || JSON.stringify(other) === text);
  return found >= 0 ? found : list.push(wanted) - 1;
}
