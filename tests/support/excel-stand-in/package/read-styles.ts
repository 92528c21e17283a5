import * as XLSX from '@e965/xlsx';
import { plainStyle, type CellStyle } from '../model/cell-style';
import { childElement, childElements, type XmlElement } from '../model/xml-element';

export interface ReadStyles {
  cells: readonly CellStyle[];
  /** Differential styles, by their index. */
  differential: readonly XmlElement[];
}

/** Cell styles with their parts in place of the indices of the file. */
export function readStyles(root: XmlElement | null): ReadStyles {
  if (!root) return { cells: [plainStyle], differential: [] };
  const list = (name: string, item: string): XmlElement[] => childElements(childElement(root, name), item);
  const own = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const cells = list('cellXfs', 'xf').map((xf, index): CellStyle => {
    const at = (name: string): number => Number(xf.attributes[name] ?? 0);
    // The first of each list is the plain one.
    const part = (parts: readonly XmlElement[], name: string): XmlElement | null =>
      at(name) === 0 ? null : (parts[at(name)] ?? null);
    const style: CellStyle = {
      numberFormat: own.get(at('numFmtId')) ?? builtIn(at('numFmtId')),
      font: part(fonts, 'fontId'),
      fill: part(fills, 'fillId'),
      border: part(borders, 'borderId'),
      alignment: childElement(xf, 'alignment') ?? null,
      protection: childElement(xf, 'protection') ?? null,
      basedOn: at('xfId'),
      quotePrefix: xf.attributes['quotePrefix'] === '1',
    };
    return index === 0 && isPlain(style) ? plainStyle : style;
  });
  return { cells: cells.length > 0 ? cells : [plainStyle], differential: list('dxfs', 'dxf') };
}

/** Formats that a file does not spell out; those for Chinese are as Excel shows them there. */
function builtIn(id: number): string {
  const table = XLSX.SSF.get_table() as Record<number, string>;
  if (id === 14) return 'yyyy/m/d';
  return chinese[id] ?? table[id] ?? 'General';
}

const chinese: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

function isPlain(style: CellStyle): boolean {
  return JSON.stringify(style) === JSON.stringify(plainStyle);
}
