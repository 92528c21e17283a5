import { standardWord, wordLists } from '../campaign/words';
import type { Finding, FindingDatum, Severity } from '../findings/finding';
import { text } from '../findings/text';
import { expectations } from '../sheets/column-types';
import type { CellRef } from '../workbook/cell-ref';
import type { CellValue } from '../workbook/sheet-grid';
import type { FieldValue } from './cell-reading';
import type { FieldColumn } from './field-columns';
import { shownText } from './grid-view';
import type { StandardValue } from './standard-value';

/** What the reader says of one cell; the words stand in reading-problems. */
export const cellFindings = {
  empty: (column: FieldColumn, at: CellRef) => finding('reading/cell-empty', 'empty', 'error', at, column),
  error: (column: FieldColumn, at: CellRef, value: CellValue) =>
    finding('reading/cell-error', 'error', 'error', at, column, { seen: quoted(value) }),
  uncached: (column: FieldColumn, at: CellRef) =>
    finding('reading/cell-unreadable', 'uncached', severityOf(column), at, column),
  unreadable: (column: FieldColumn, at: CellRef, value: CellValue) =>
    finding('reading/cell-unreadable', 'unreadable', severityOf(column), at, column, {
      seen: quoted(value),
    }),
  unknownWord: (column: FieldColumn, at: CellRef, value: CellValue) =>
    finding('reading/value-unknown', unknownMessage(column), 'warning', at, column, {
      seen: quoted(value),
      words: wordsOf(column),
    }),
  converted: (
    column: FieldColumn,
    at: CellRef,
    value: CellValue,
    read: FieldValue,
    standard: StandardValue | null,
  ) =>
    finding('reading/value-converted', 'converted', 'advice', at, column, {
      seen: quoted(value),
      read: shownValue(read, column),
      standard,
    }),
} as const;

function finding(
  ruleId: string,
  messageId: string,
  severity: Severity,
  at: CellRef,
  { field, header, spec }: FieldColumn,
  data: Readonly<Record<string, FindingDatum>> = {},
): Finding {
  const about = { column: header.printed, field, expects: expectations[spec.type] };
  return { ruleId, messageId, severity, at, data: { ...about, ...data } };
}

const longestQuote = 60;

/** What a cell shows, shortened where nobody would read on. */
function quoted(value: CellValue): string {
  const shown = shownText(value);
  return shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
}

/** A cell that something is judged by must be readable; words in a register's column are no error. */
function severityOf({ mustFill, spec }: FieldColumn): Severity {
  if (spec.type === 'register') return 'warning';
  return mustFill || spec.readBy !== undefined ? 'error' : 'warning';
}

function unknownMessage({ spec }: FieldColumn): string {
  if (spec.type === 'flag' || spec.type === 'textOrCount') return 'flag';
  return spec.words && !('other' in wordLists[spec.words]) ? 'none' : 'word';
}

function wordsOf({ spec }: FieldColumn): readonly string[] {
  const { words } = spec;
  return words ? Object.keys(wordLists[words]).map((word) => standardWord(words, word)) : [];
}

/** How the reader took a value, in words of the sheet. */
function shownValue(value: FieldValue, { spec }: FieldColumn): FindingDatum {
  if (spec.type === 'money' && typeof value === 'number')
    return text(`${value / 100} 元`, `${value / 100} yuan`);
  if (typeof value !== 'object') return value;
  if ('is' in value) return value.is === 'date' ? value.date : value.is;
  return value;
}
