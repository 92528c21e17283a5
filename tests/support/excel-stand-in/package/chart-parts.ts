import { columnLetters } from '../../../../shared/workbook/cell-ref';
import { parseArea, qualified, splitAddress, type Area } from '../model/area';
import type { Chart, ChartSeries, ChartSource } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { childElement, childElements, element, textOf, type XmlElement } from '../model/xml-element';

/** Drawings that this writer has made, and can read again; all others are kept as they are. */
export const chartDrawings = 'xl/drawings/charts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The drawing of a sheet: each chart over its cells; `ids` are those of the charts' parts. */
export function drawingXml(all: readonly Chart[], ids: readonly string[]): XmlElement {
  return element(
    'xdr:wsDr',
    { 'xmlns:xdr': sheetDrawing, 'xmlns:a': main, 'xmlns:c': charts, 'xmlns:r': relations },
    all.map(({ name, id, over }, index) =>
      element('xdr:twoCellAnchor', {}, [
        corner('xdr:from', over.row, over.column),
        corner('xdr:to', over.row + over.rows, over.column + over.columns),
        element('xdr:graphicFrame', { macro: '' }, [
          element('xdr:nvGraphicFramePr', {}, [
            element('xdr:cNvPr', { id: Number(id) + 1, name }),
            element('xdr:cNvGraphicFramePr'),
          ]),
          element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
          element('a:graphic', {}, [
            element('a:graphicData', { uri: charts }, [element('c:chart', { 'r:id': ids[index] })]),
          ]),
        ]),
        element('xdr:clientData'),
      ]),
    ),
  );
}

function corner(name: string, row: number, column: number): XmlElement {
  const parts = { col: column, colOff: 0, row, rowOff: 0 };
  return element(
    name,
    {},
    Object.entries(parts).map(([part, value]) => element(`xdr:${part}`, {}, [String(value)])),
  );
}

export function chartXml(chart: Chart): XmlElement {
  const { type, title, hasLegend, isReversed, series, labelEvery, minimum } = chart;
  const isBar = type.startsWith('Bar');
  const value = (name: string, val: string | number): XmlElement => element(`c:${name}`, { val });
  const categories = element('c:catAx', {}, [
    value('axId', 1),
    element('c:scaling', {}, [value('orientation', isReversed ? 'maxMin' : 'minMax')]),
    value('delete', 0),
    value('axPos', isBar ? 'l' : 'b'),
    value('crossAx', 2),
    ...(labelEvery === null ? [] : [value('tickLblSkip', labelEvery)]),
  ]);
  const values = element('c:valAx', {}, [
    value('axId', 2),
    element('c:scaling', {}, [
      value('orientation', 'minMax'),
      ...(minimum === null ? [] : [value('min', minimum)]),
    ]),
    value('delete', 0),
    value('axPos', isBar ? 'b' : 'l'),
    value('crossAx', 1),
  ]);
  const plot = element('c:plotArea', {}, [
    element('c:barChart', {}, [
      value('barDir', isBar ? 'bar' : 'col'),
      value('grouping', type.endsWith('Stacked') ? 'stacked' : 'clustered'),
      ...series.map(seriesXml),
      value('gapWidth', 60),
      ...(type.endsWith('Stacked') ? [value('overlap', 100)] : []),
      value('axId', 1),
      value('axId', 2),
    ]),
    categories,
    values,
  ]);
  const text = element('c:tx', {}, [
    element('c:rich', {}, [
      element('a:bodyPr'),
      element('a:p', {}, [element('a:r', {}, [element('a:t', {}, [title])])]),
    ]),
  ]);
  return element('c:chartSpace', { 'xmlns:c': charts, 'xmlns:a': main, 'xmlns:r': relations }, [
    element('c:chart', {}, [
      ...(title === '' ? [] : [element('c:title', {}, [text, value('overlay', 0)])]),
      value('autoTitleDeleted', title === '' ? 1 : 0),
      plot,
      ...(hasLegend ? [element('c:legend', {}, [value('legendPos', 'b')])] : []),
      value('plotVisOnly', 1),
    ]),
  ]);
}

function seriesXml({ name, values, categories, hasLabels }: ChartSeries, index: number): XmlElement {
  const labels = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return element('c:ser', {}, [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, [element('c:v', {}, [name])]),
    ...(hasLabels
      ? [
          element(
            'c:dLbls',
            {},
            labels.map((label) => element(`c:show${label}`, { val: label === 'Val' ? 1 : 0 })),
          ),
        ]
      : []),
    ...(categories ? [element('c:cat', {}, [reference('c:strRef', categories)])] : []),
    element('c:val', {}, [reference('c:numRef', values)]),
  ]);
}

function reference(name: string, { sheet, area }: ChartSource): XmlElement {
  const { row, column, rows, columns } = area;
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return element(name, {}, [element('c:f', {}, [qualified(sheet.name, `${first}:${last}`)])]);
}

/** The charts of a drawing that was written here; `partOf` gives the part that an id names. */
export function readCharts(drawing: XmlElement, sheet: Sheet, partOf: (id: string) => XmlElement): Chart[] {
  return childElements(drawing, 'xdr:twoCellAnchor').map((anchor) => {
    const frame = childElement(anchor, 'xdr:graphicFrame');
    const { id, name = '' } = at(frame, 'xdr:nvGraphicFramePr', 'xdr:cNvPr')?.attributes ?? {};
    const graphic = at(frame, 'a:graphic', 'a:graphicData', 'c:chart');
    const space = partOf(graphic?.attributes['r:id'] ?? '');
    return { ...readChart(space, sheet), id: String(Number(id) - 1), name, over: readOver(anchor) };
  });
}

function at(from: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((parent, name) => childElement(parent, name), from);
}

function readOver(anchor: XmlElement): Area {
  const number = (name: string, part: string): number =>
    Number(textOf(at(anchor, `xdr:${name}`, `xdr:${part}`)));
  const [row, column] = [number('from', 'row'), number('from', 'col')];
  return { row, column, rows: number('to', 'row') - row, columns: number('to', 'col') - column };
}

function readChart(space: XmlElement, sheet: Sheet): Omit<Chart, 'id' | 'name' | 'over'> {
  const chart = childElement(space, 'c:chart');
  const bars = at(chart, 'c:plotArea', 'c:barChart');
  const direction = childElement(bars, 'c:barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column';
  const isStacked = childElement(bars, 'c:grouping')?.attributes['val'] === 'stacked';
  const order = at(chart, 'c:plotArea', 'c:catAx', 'c:scaling', 'c:orientation');
  return {
    type: `${direction}${isStacked ? 'Stacked' : 'Clustered'}`,
    title: textOf(childElement(chart, 'c:title')),
    hasLegend: childElement(chart, 'c:legend') !== undefined,
    isReversed: order?.attributes['val'] === 'maxMin',
    labelEvery: numberAt(at(chart, 'c:plotArea', 'c:catAx', 'c:tickLblSkip')),
    minimum: numberAt(at(chart, 'c:plotArea', 'c:valAx', 'c:scaling', 'c:min')),
    series: childElements(bars, 'c:ser').map((series): ChartSeries => {
      const categories = at(series, 'c:cat', 'c:strRef', 'c:f');
      return {
        name: textOf(childElement(series, 'c:tx')),
        values: readSource(textOf(at(series, 'c:val', 'c:numRef', 'c:f')), sheet),
        categories: categories ? readSource(textOf(categories), sheet) : null,
        hasLabels: childElement(series, 'c:dLbls') !== undefined,
      };
    }),
  };
}

function numberAt(from: XmlElement | undefined): number | null {
  return from === undefined ? null : Number(from.attributes['val']);
}

function readSource(reference: string, own: Sheet): ChartSource {
  const { sheet, rest } = splitAddress(reference);
  const area = parseArea(rest);
  const found = sheet === null ? own : own.workbook.findSheet(sheet);
  if (!area || !found) throw new Error(`no cells of a chart: ${reference}`);
  return { sheet: found, area };
}
