import { encodeXml } from './xml-edits';
import { escapeXml } from './xml-scanner';
import { newEntry, writeZip } from './zip-writer';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const drawingTypes: Readonly<Record<string, string>> = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart',
};

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of its own that belongs to a sheet; the sheet names it rId1, rId2 … in their order. */
export interface RelatedPart {
  kind: 'table' | 'drawing';
  xml: string;
  /** What a drawing draws; it names them rId1, rId2 … in their order. */
  charts?: readonly string[];
}

/** A worksheet as XML without its declaration. */
export interface SheetSource {
  name: string;
  xml: string;
  related: readonly RelatedPart[];
  hidden?: boolean;
}

/** An .xlsx file of new sheets. */
export function newPackage(
  sheets: readonly SheetSource[],
  styles: string,
  { date1904 = false, strings }: { date1904?: boolean; strings?: string } = {},
): Uint8Array {
  const parts: { path: string; xml: string; type: string | null }[] = [];
  const put = (path: string, xml: string, type: string | null): void => void parts.push({ path, xml, type });
  const relationships = (kinds: readonly (readonly [kind: string, target: string])[]): string =>
    `<Relationships xmlns="${packaged}/relationships">${kinds
      .map(
        ([kind, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${officeNamespace}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;

  put('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]), null);
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'sheet.main',
  );
  put(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...files.map((file) => ['worksheet', file] as const),
      ['styles', 'styles.xml'],
      ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    null,
  );
  put('xl/styles.xml', styles, 'styles');
  if (strings !== undefined) put('xl/sharedStrings.xml', strings, 'sharedStrings');
  let number = 0;
  let charts = 0;
  sheets.forEach(({ xml, related }, index) => {
    put(`xl/${files[index] ?? ''}`, xml, 'worksheet');
    if (related.length === 0) return;
    const targets = related.map((part) => {
      number += 1;
      put(`xl/${part.kind}s/${part.kind}${number}.xml`, part.xml, part.kind);
      if (part.charts) {
        const drawn = part.charts.map((chart) => {
          charts += 1;
          put(`xl/charts/chart${charts}.xml`, chart, 'chart');
          return ['chart', `../charts/chart${charts}.xml`] as const;
        });
        put(`xl/drawings/_rels/drawing${number}.xml.rels`, relationships(drawn), null);
      }
      return [part.kind, `../${part.kind}s/${part.kind}${number}.xml`] as const;
    });
    put(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(targets), null);
  });
  const types = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .filter(({ type }) => type !== null)
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${typeOf(type ?? '')}+xml"/>`)
    .join('')}</Types>`;
  return writeZip(
    [{ path: '[Content_Types].xml', xml: types }, ...parts].map(({ path, xml }) =>
      newEntry(path, encodeXml(declaration + xml)),
    ),
  );
}

function typeOf(kind: string): string {
  return drawingTypes[kind] ?? spreadsheetType + kind;
}
