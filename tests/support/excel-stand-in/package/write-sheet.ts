import { cellAddress } from '../../../../shared/workbook/cell-ref';
import { areaAddress } from '../model/area';
import { isErrorValue, type Cell } from '../model/cell';
import { argb, plainStyle } from '../model/cell-style';
import type { Sheet } from '../model/sheet';
import { childElement, childElements, element, type XmlElement } from '../model/xml-element';
import { officeRelationship, type Relationship } from './relationships';
import type { StyleWriter } from './style-writer';

export interface SheetTargets {
  styles: StyleWriter;
  /** Answers the index of a text in the shared strings. */
  sharedString(cell: Cell): number;
  /** Paths of the sheet's tables. */
  tablePaths: readonly string[];
  /** Path of the drawing that holds its charts. */
  drawingPath: string | null;
}

const order = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** The sheet's part and its relationships. */
export function writeSheetPart(
  sheet: Sheet,
  targets: SheetTargets,
): { root: XmlElement; relationships: Relationship[] } {
  const relationships: Relationship[] = [...sheet.otherRelationships];
  const freeId = (): string => {
    let number = 1;
    while (relationships.some(({ id }) => id === `rId${number}`)) number++;
    return `rId${number}`;
  };
  const relate = (kind: string, target: string, isExternal = false): string => {
    const id = freeId();
    relationships.push(officeRelationship(id, kind, target, isExternal));
    return id;
  };
  const children: XmlElement[] = [
    ...sheet.others.filter(({ name }) => name !== 'sheetViews' && name !== 'sheetPr'),
    ...sheetProperties(sheet),
    views(sheet),
    ...columns(sheet, targets.styles),
    element('sheetData', {}, rows(sheet, targets)),
    ...list(
      'mergeCells',
      sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
    ),
    ...rules(sheet, targets.styles),
    ...list(
      'hyperlinks',
      sheet.hyperlinks.map((link) =>
        element('hyperlink', {
          ref: areaAddress(link.area),
          'r:id': link.address === null ? undefined : relate('hyperlink', link.address, true),
          location: link.place ?? undefined,
          tooltip: link.screenTip ?? undefined,
          display: link.text ?? undefined,
        }),
      ),
    ),
    ...(targets.drawingPath === null
      ? []
      : [element('drawing', { 'r:id': relate('drawing', targets.drawingPath) })]),
    ...list(
      'tableParts',
      targets.tablePaths.map((path) => element('tablePart', { 'r:id': relate('table', path) })),
    ),
    ...(sheet.protection ? [element('sheetProtection', sheet.protection.attributes)] : []),
  ];
  const root = element(
    'worksheet',
    {
      ...sheet.rootAttributes,
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    children.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
  );
  return { root, relationships };
}

function list(name: string, children: XmlElement[]): XmlElement[] {
  return children.length > 0
    ? [element(name, { count: name === 'hyperlinks' ? undefined : children.length }, children)]
    : [];
}

function sheetProperties(sheet: Sheet): XmlElement[] {
  const source = sheet.others.find(({ name }) => name === 'sheetPr');
  if (sheet.tabColor === '') return source ? [source] : [];
  const others = childElements(source).filter(({ name }) => name !== 'tabColor');
  return [
    element('sheetPr', source?.attributes, [element('tabColor', { rgb: argb(sheet.tabColor) }), ...others]),
  ];
}

function views(sheet: Sheet): XmlElement {
  const source = childElement(
    sheet.others.find(({ name }) => name === 'sheetViews'),
    'sheetView',
  );
  const {
    showGridLines: _grid,
    tabSelected: _tab,
    ...attributes
  } = source?.attributes ?? { workbookViewId: '0' };
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const activePane =
    ySplit && xSplit ? 'bottomRight' : ySplit ? 'bottomLeft' : xSplit ? 'topRight' : undefined;
  const areas = sheet.workbook.selectionOn(sheet);
  const first = areas[0] ?? { row: 0, column: 0 };
  const pane = element('pane', {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: cellAddress(ySplit, xSplit),
    activePane,
    state: 'frozen',
  });
  const selection = element('selection', {
    pane: activePane,
    activeCell: cellAddress(first.row, first.column),
    sqref: areas.map(areaAddress).join(' '),
  });
  const view = element(
    'sheetView',
    {
      ...(sheet.showGridlines ? {} : { showGridLines: 0 }),
      ...(sheet.workbook.active === sheet ? { tabSelected: 1 } : {}),
      ...attributes,
    },
    activePane ? [pane, selection] : [selection],
  );
  return element('sheetViews', {}, [view]);
}

function columns(sheet: Sheet, styles: StyleWriter): XmlElement[] {
  const all = sheet.columns.map(({ first, last, hidden, style, attributes }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      ...attributes,
      style: style ? styles.cellStyle(style) : undefined,
      hidden: hidden ? 1 : undefined,
    }),
  );
  return all.length > 0 ? [element('cols', {}, all)] : [];
}

function rows(sheet: Sheet, targets: SheetTargets): XmlElement[] {
  const all = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  return all.map((row) => {
    const { hidden = false, style = null, attributes = {} } = sheet.rows.get(row) ?? {};
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    return element(
      'row',
      {
        r: row + 1,
        ...attributes,
        ...(style ? { s: targets.styles.cellStyle(style), customFormat: 1 } : {}),
        hidden: hidden ? 1 : undefined,
      },
      cells.map(([column, cell]) => writeCell(cell, cellAddress(row, column), targets)),
    );
  });
}

function writeCell(cell: Cell, address: string, { styles, sharedString }: SheetTargets): XmlElement {
  const { value, formula, style } = cell;
  const s = style === plainStyle ? undefined : styles.cellStyle(style) || undefined;
  const children: XmlElement[] = formula
    ? [element('f', formula.attributes, formula.text === '' ? [] : [formula.text])]
    : [];
  const put = (type: string | undefined, text: string | number): XmlElement => {
    children.push(element('v', {}, [String(text)]));
    return element('c', { r: address, s, t: type }, children);
  };
  if (value === null) return element('c', { r: address, s }, children);
  if (typeof value === 'number') return put(undefined, value);
  if (typeof value === 'boolean') return put('b', value ? 1 : 0);
  if (isErrorValue(value)) return put('e', value.error);
  return formula ? put('str', value) : put('s', sharedString(cell));
}

function rules(sheet: Sheet, styles: StyleWriter): XmlElement[] {
  return sheet.conditionalFormats.map((rule, index) => {
    const { type, areas, stopIfTrue, formulas, format, attributes, others, pivot } = rule;
    const made = element(
      'cfRule',
      {
        type,
        ...attributes,
        dxfId: format ? styles.differentialStyle(format) : undefined,
        priority: index + 1,
        stopIfTrue: stopIfTrue ? 1 : undefined,
      },
      [...formulas.map((formula) => element('formula', {}, [formula])), ...others],
    );
    const sqref = areas.map(areaAddress).join(' ');
    return element('conditionalFormatting', { ...(pivot ? { pivot: 1 } : {}), sqref }, [made]);
  });
}
