import { cellAddress, columnLetters, rangeAddress } from '../../shared/workbook/cell-ref';
import type { EntryCheck, NewColumn, NewSheet } from '../../shared/workbook/new-sheet';
import { mainNamespace, newPackage } from './new-package';
import { escapeXml } from './xml-scanner';

/** Rows below the header that have drop-downs and hints. */
const formRows = 1_000;
const longestHint = 255;
const longestHintTitle = 32;

/** An .xlsx of empty forms: titles, headers, number formats, drop-downs and hints. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ columns }) => columns.flatMap(formatOf)))];
  return newPackage(
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetPart(sheet, formats), related: [] })),
    stylesPart(formats),
  );
}

function formatOf({ numberFormat }: NewColumn): readonly string[] {
  return numberFormat === null ? [] : [numberFormat];
}

const styles = { title: 1, required: 2, optional: 3, firstFormat: 4 } as const;

function stylesPart(formats: readonly string[]): string {
  const border = ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
    .join('');
  const fill = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
  const header = (index: number): string =>
    `<xf numFmtId="0" fontId="2" fillId="${index}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`;
  return `<styleSheet xmlns="${mainNamespace}"><numFmts count="${formats.length}">${formats
    .map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FCE4D6')}${fill('EDEDED')}</fills><borders count="2"><border/><border>${border}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.firstFormat + formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${header(2)}${header(3)}${formats
    .map(
      (_, index) =>
        `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('')}</cellXfs></styleSheet>`;
}

function sheetPart({ title, columns }: NewSheet, formats: readonly string[]): string {
  const cols = columns.map(({ width, numberFormat }, index) => {
    const style = numberFormat === null ? 0 : styles.firstFormat + formats.indexOf(numberFormat);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const headers = columns.map(({ header, isRequired }, index) =>
    textCell(cellAddress(1, index), header, isRequired ? styles.required : styles.optional),
  );
  return `<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData><row r="1" ht="28" customHeight="1">${textCell('A1', title, styles.title)}</row><row r="2" ht="34" customHeight="1">${headers.join('')}</row></sheetData><mergeCells count="1"><mergeCell ref="${rangeAddress(0, 0, 0, columns.length - 1)}"/></mergeCells><dataValidations count="${columns.length}">${columns.map(validation).join('')}</dataValidations><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

function textCell(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function validation({ header, hint, check }: NewColumn, index: number): string {
  const letters = columnLetters(index);
  const said = escapeXml(hint.slice(0, longestHint));
  const { attributes, formula } = conditionOf(check);
  const title = escapeXml(header.slice(0, longestHintTitle));
  return `<dataValidation ${attributes} allowBlank="1" showInputMessage="1" errorStyle="warning" errorTitle="${title}" error="${said}" promptTitle="${title}" prompt="${said}" sqref="${letters}3:${letters}${2 + formRows}">${formula}</dataValidation>`;
}

/** Excel asks back where an entry is not as asked for, and takes it all the same: the check says the rest. */
function conditionOf(check: EntryCheck): { attributes: string; formula: string } {
  const asking = 'showErrorMessage="1"';
  switch (check.kind) {
    case 'list':
      return {
        attributes: `type="list"${check.isOpen ? '' : ` ${asking}`}`,
        formula: `<formula1>${escapeXml(`"${check.words.join(',')}"`)}</formula1>`,
      };
    case 'date':
      return {
        attributes: `type="date" operator="greaterThan" ${asking}`,
        formula: '<formula1>36526</formula1>',
      };
    case 'number':
      return {
        attributes: `type="decimal" operator="greaterThanOrEqual" ${asking}`,
        formula: '<formula1>0</formula1>',
      };
    case 'count':
      return {
        attributes: `type="whole" operator="greaterThanOrEqual" ${asking}`,
        formula: '<formula1>0</formula1>',
      };
    case 'none':
      return { attributes: 'type="none"', formula: '' };
  }
}
