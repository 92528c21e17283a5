import { mainNamespace } from './new-package';
import { escapeXml } from './xml-scanner';

/** How a cell of a report looks. */
export type ReportStyle =
  | { look: 'title' | 'mark' | 'note' | 'heading' | 'header' }
  | { look: 'cell' | 'link' | 'total'; format: string };

const fonts = {
  plain: '<sz val="11"/><name val="宋体"/>',
  title: '<b/><sz val="16"/><name val="宋体"/>',
  bold: '<b/><sz val="11"/><name val="宋体"/>',
  mark: '<sz val="9"/><color rgb="FF767676"/><name val="宋体"/>',
  link: '<u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/>',
  header: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="宋体"/>',
} as const;
/** Under white letters; not every program draws the look of a table. */
export const headerFill = '305496';
const fontNames = Object.keys(fonts);

const looks: Readonly<Record<ReportStyle['look'], { font: keyof typeof fonts; alignment: string }>> = {
  title: { font: 'title', alignment: '' },
  mark: { font: 'mark', alignment: '' },
  note: { font: 'plain', alignment: '' },
  heading: { font: 'bold', alignment: '' },
  header: { font: 'header', alignment: 'horizontal="center" vertical="center" wrapText="1"' },
  cell: { font: 'plain', alignment: 'vertical="top" wrapText="1"' },
  link: { font: 'link', alignment: 'vertical="top" wrapText="1"' },
  total: { font: 'bold', alignment: 'vertical="top"' },
};

/** Collects the styles of a file while its sheets are written; the part then holds them all. */
export function reportStyles(): { indexOf: (style: ReportStyle) => number; part: () => string } {
  const formats: string[] = [];
  const made: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const indexOf = (style: ReportStyle): number => {
    const { font, alignment } = looks[style.look];
    const format = 'format' in style ? style.format : 'General';
    if (format !== 'General' && !formats.includes(format)) formats.push(format);
    const number = format === 'General' ? 0 : 164 + formats.indexOf(format);
    const align = alignment === '' ? '/>' : ` applyAlignment="1"><alignment ${alignment}/></xf>`;
    const xf = `<xf numFmtId="${number}" fontId="${fontNames.indexOf(font)}" fillId="${style.look === 'header' ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${align}`;
    const known = made.indexOf(xf);
    return known >= 0 ? known : made.push(xf) - 1;
  };
  const numFmts = (): string =>
    `<numFmts count="${formats.length}">${formats
      .map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`)
      .join('')}</numFmts>`;
  const part = (): string =>
    `<styleSheet xmlns="${mainNamespace}">${formats.length > 0 ? numFmts() : ''}<fonts count="${fontNames.length}">${Object.values(
      fonts,
    )
      .map((font) => `<font>${font}</font>`)
      .join(
        '',
      )}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF${headerFill}"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${made.length}">${made.join('')}</cellXfs></styleSheet>`;
  return { indexOf, part };
}
