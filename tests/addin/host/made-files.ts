import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const defaultStyles = `<styleSheet xmlns="${main}">
  <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
  <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
  <cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="2"/></cellXfs>
</styleSheet>`;

export interface MadeSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  /** What stands inside <worksheet>. */
  inside: string;
}

/** An .xlsx package as a writer other than ours may make it. */
export function madePackage(
  sheets: readonly MadeSheet[],
  options: { strings?: string; workbookPr?: string; styles?: string; more?: Record<string, string> } = {},
): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${options.strings ? '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' : ''}${sheets
      .map(
        (_, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${options.workbookPr ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/>${
      options.strings
        ? `<Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`
        : ''
    }</Relationships>`,
    'xl/styles.xml': options.styles ?? defaultStyles,
    ...(options.strings ? { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${options.strings}</sst>` } : {}),
    ...Object.fromEntries(
      sheets.map(({ inside }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        inside.startsWith('<?xml') || inside.startsWith('<x:')
          ? inside
          : `<worksheet xmlns="${main}" xmlns:r="${relations}">${inside}</worksheet>`,
      ]),
    ),
    ...options.more,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
}

export function madeWorkbook(
  sheets: readonly MadeSheet[],
  options: Parameters<typeof madePackage>[1] = {},
): Uint8Array {
  return zipSync(madePackage(sheets, options));
}

/** One visible sheet 表 with these rows. */
export function madeSheet(rows: string, after = ''): Uint8Array {
  return madeWorkbook([{ name: '表', inside: `<sheetData>${rows}</sheetData>${after}` }]);
}

/** An .ods package with this inside <office:spreadsheet>. */
export function madeOpenDocument(inside: string, styles = '', manifest = ''): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
    'content.xml': strToU8(
      `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${inside}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
