import { columnLetters } from '../../shared/workbook/cell-ref';
import type { ReportChart, ReportSheet, ReportTable } from '../../shared/workbook/report-sheet';
import { officeNamespace } from './new-package';
import { escapeXml } from './xml-scanner';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Of a chart, in cells. */
const height = 22;
const width = 9;

/** A table that charts draw, and where it stands in the file. */
export interface DrawnTable {
  table: ReportTable;
  sheet: ReportSheet;
  /** Row of its header, 0-based. */
  header: number;
}

/** The drawing of a sheet: its charts below each other from a cell on, named rId1, rId2 … in their order. */
export function drawingPart(all: readonly ReportChart[], row: number, column: number): string {
  const anchors = all.map(({ name }, index) => {
    const top = row + index * (height + 1);
    const corner = (tag: string, at: number, from: number): string =>
      `<xdr:${tag}><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    return `<xdr:twoCellAnchor>${corner('from', top, column)}${corner('to', top + height, column + width)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${charts}"><c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}" xmlns:c="${charts}" xmlns:r="${officeNamespace}">${anchors.join('')}</xdr:wsDr>`;
}

/** A chart of columns of a table: bars from zero on, the first row on top. */
export function chartPart({ title, kind, categories, series }: ReportChart, drawn: DrawnTable): string {
  const isBar = kind !== 'column';
  const text = `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const labels = series.length === 1 ? dataLabels : '';
  const all = series.map((name, index) => {
    const values = referenceOf(name, drawn);
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${fillOf(index)}${labels}<c:cat><c:strRef><c:f>${referenceOf(categories, drawn)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`;
  });
  const grouping =
    kind === 'stacked'
      ? { name: 'stacked', overlap: '<c:overlap val="100"/>' }
      : { name: 'clustered', overlap: '' };
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/></c:legend>' : '';
  return `<c:chartSpace xmlns:c="${charts}" xmlns:a="${main}" xmlns:r="${officeNamespace}"><c:chart><c:title>${text}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${grouping.name}"/>${all.join('')}<c:gapWidth val="60"/>${grouping.overlap}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:crossAx val="2"/><c:tickLblSkip val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/><c:crossAx val="1"/></c:valAx></c:plotArea>${legend}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** Told apart without a theme, and in grey: dark, light, middling. */
const colours = ['4472C4', 'FFC000', 'C00000', '70AD47'] as const;

function fillOf(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colours[index % colours.length] ?? ''}"/></a:solidFill></c:spPr>`;
}

const dataLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** "'排名'!$B$7:$B$19": the cells of a column below its header. */
function referenceOf(title: string, { table, sheet, header }: DrawnTable): string {
  const letters = columnLetters(
    Math.max(
      0,
      table.columns.findIndex((column) => column.title === title),
    ),
  );
  const rows = Math.max(1, table.rows.length);
  const place = `'${sheet.name.replaceAll("'", "''")}'!$${letters}$${header + 2}:$${letters}$${header + 1 + rows}`;
  return escapeXml(place);
}
