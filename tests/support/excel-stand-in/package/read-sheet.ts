import { parseArea, type Area } from '../model/area';
import type { Cell, StoredValue } from '../model/cell';
import { colorOf, plainStyle } from '../model/cell-style';
import type { ConditionalFormat } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import { childElement, childElements, textOf, type XmlElement } from '../model/xml-element';
import type { ReadStyles } from './read-styles';
import type { Relationship } from './relationships';
import { shiftFormula } from './shift-formula';

export interface SheetSources {
  styles: ReadStyles;
  sharedStrings: readonly XmlElement[];
  relationships: readonly Relationship[];
}

/** What the model holds itself; all else of a sheet is kept as it is. */
const modelled = new Set([
  'sheetData',
  'cols',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
  'sheetProtection',
  'tableParts',
  'dimension',
]);

export function readSheetPart(sheet: Sheet, root: XmlElement, sources: SheetSources): void {
  sheet.rootAttributes = root.attributes;
  sheet.others = childElements(root).filter(({ name }) => !modelled.has(name));
  readColumns(sheet, root, sources);
  readRows(sheet, childElement(root, 'sheetData'), sources);
  sheet.merges = childElements(childElement(root, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
    areaOf(attributes['ref']),
  );
  readRules(sheet, root, sources.styles);
  readHyperlinks(sheet, root, sources.relationships);
  const protection = childElement(root, 'sheetProtection');
  if (protection && protection.attributes['sheet'] === '1')
    sheet.protection = { attributes: protection.attributes };
  readView(sheet, root);
  const properties = sheet.others.find(({ name }) => name === 'sheetPr');
  sheet.tabColor = colorOf(childElement(properties, 'tabColor')).replace(/^theme:.*/, '');
}

function areaOf(reference: string | undefined): Area {
  const area = parseArea(reference ?? '');
  if (!area) throw new Error(`no area: ${reference}`);
  return area;
}

function areasOf(references: string | undefined): Area[] {
  return (references ?? '').split(/\s+/).filter(Boolean).map(areaOf);
}

function readColumns(sheet: Sheet, root: XmlElement, { styles }: SheetSources): void {
  sheet.columns = childElements(childElement(root, 'cols'), 'col').map(({ attributes }) => {
    const { min, max, hidden, style, ...others } = attributes;
    return {
      first: Number(min) - 1,
      last: Number(max) - 1,
      hidden: hidden === '1',
      style: style === undefined ? null : (styles.cells[Number(style)] ?? null),
      attributes: others,
    };
  });
}

function readRows(sheet: Sheet, data: XmlElement | undefined, sources: SheetSources): void {
  const shared = new Map<string, { text: string; row: number; column: number }>();
  let row = -1;
  for (const rowElement of childElements(data, 'row')) {
    const { r, s, hidden, spans: _spans, customFormat, ...others } = rowElement.attributes;
    row = r === undefined ? row + 1 : Number(r) - 1;
    const style = customFormat === '1' && s !== undefined ? (sources.styles.cells[Number(s)] ?? null) : null;
    if (hidden === '1' || style || Object.keys(others).length > 0) {
      sheet.rows.set(row, { hidden: hidden === '1', style, attributes: others });
    }
    const cells = new Map<number, Cell>();
    let column = -1;
    for (const cellElement of childElements(rowElement, 'c')) {
      const at = cellElement.attributes['r'] === undefined ? null : parseArea(cellElement.attributes['r']);
      column = at ? at.column : column + 1;
      cells.set(column, readCell(cellElement, row, column, sources, shared));
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
  }
}

function readCell(
  { attributes, children }: XmlElement,
  row: number,
  column: number,
  { styles, sharedStrings }: SheetSources,
  shared: Map<string, { text: string; row: number; column: number }>,
): Cell {
  const cell: Cell = {
    value: null,
    formula: null,
    style: styles.cells[Number(attributes['s'] ?? 0)] ?? plainStyle,
  };
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === 'v')
      Object.assign(cell, readValue(textOf(child), attributes['t'] ?? 'n', sharedStrings));
    if (child.name === 'is') Object.assign(cell, readText(child));
    if (child.name === 'f') cell.formula = readFormula(child, row, column, shared);
  }
  return cell;
}

function readValue(
  text: string,
  type: string,
  sharedStrings: readonly XmlElement[],
): Pick<Cell, 'value' | 'richText'> {
  switch (type) {
    case 's': {
      const found = sharedStrings[Number(text)];
      return found ? readText(found) : { value: '' };
    }
    case 'b':
      return { value: text === '1' };
    case 'e':
      return { value: { error: text } };
    case 'n':
      return { value: text === '' ? null : Number(text) };
    default:
      return { value: unescaped(text) };
  }
}

function readText(item: XmlElement): { value: StoredValue; richText?: string } {
  const runs = childElements(item, 'r');
  const text =
    runs.length > 0
      ? runs.map((run) => textOf(childElement(run, 't'))).join('')
      : textOf(childElement(item, 't'));
  // A text without letters is no empty cell to Excel, but its value is told alike.
  const value = unescaped(text);
  return runs.length > 0 ? { value, richText: JSON.stringify(item.children) } : { value };
}

/** "_x000D_" stands for a character that XML does not take. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function readFormula(
  { attributes, children }: XmlElement,
  row: number,
  column: number,
  shared: Map<string, { text: string; row: number; column: number }>,
): Cell['formula'] {
  const text = children.filter((child) => typeof child === 'string').join('');
  const { t: type, si, ...others } = attributes;
  if (type === 'shared' && si !== undefined) {
    if (text !== '') shared.set(si, { text, row, column });
    const first = shared.get(si);
    if (first) return { text: shiftFormula(first.text, row - first.row, column - first.column) };
  }
  if (type === 'array' || type === 'dataTable') return { text, attributes: { t: type, ...others } };
  return { text };
}

function readRules(sheet: Sheet, root: XmlElement, { differential }: ReadStyles): void {
  const rules: { rule: ConditionalFormat; priority: number }[] = [];
  for (const group of childElements(root, 'conditionalFormatting')) {
    for (const ruleElement of childElements(group, 'cfRule')) {
      const { type = '', priority, dxfId, stopIfTrue, ...attributes } = ruleElement.attributes;
      const rule: ConditionalFormat = {
        id: `{${sheet.sheetId}-${rules.length}}`,
        type,
        areas: areasOf(group.attributes['sqref']),
        stopIfTrue: stopIfTrue === '1',
        formulas: childElements(ruleElement, 'formula').map(textOf),
        format: dxfId === undefined ? null : (differential[Number(dxfId)] ?? null),
        attributes,
        others: childElements(ruleElement).filter(({ name }) => name !== 'formula'),
        pivot: group.attributes['pivot'] === '1',
      };
      rules.push({ rule, priority: Number(priority ?? 1) });
    }
  }
  sheet.conditionalFormats = rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function readHyperlinks(sheet: Sheet, root: XmlElement, relationships: readonly Relationship[]): void {
  sheet.hyperlinks = childElements(childElement(root, 'hyperlinks'), 'hyperlink').map(({ attributes }) => ({
    area: areaOf(attributes['ref']),
    address: relationships.find(({ id }) => id === attributes['r:id'])?.target ?? null,
    place: attributes['location'] ?? null,
    screenTip: attributes['tooltip'] ?? null,
    text: attributes['display'] ?? null,
  }));
}

function readView(sheet: Sheet, root: XmlElement): void {
  const view = childElements(childElement(root, 'sheetViews'), 'sheetView')[0];
  if (!view) return;
  sheet.showGridlines = view.attributes['showGridLines'] !== '0';
  const pane = childElement(view, 'pane');
  if (pane && (pane.attributes['state'] ?? '').startsWith('frozen')) {
    sheet.frozen = {
      rows: Number(pane.attributes['ySplit'] ?? 0),
      columns: Number(pane.attributes['xSplit'] ?? 0),
    };
  }
  const active = childElements(view, 'selection').at(-1)?.attributes['sqref'];
  if (active) sheet.workbook.select(sheet, areasOf(active));
}
