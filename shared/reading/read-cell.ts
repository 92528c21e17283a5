import type { Campaign } from '../campaign/campaign';
import { foldText } from '../campaign/names';
import { dittoTokens, nullTokens } from '../campaign/words';
import type { ColumnSpec } from '../sheets/column-types';
import type { CellValue } from '../workbook/sheet-grid';
import { blank, unreadable, type CellReading } from './cell-reading';
import { readChoice, readChoices } from './read-choice';
import { readDate, readMonth } from './read-date';
import { readFlag, readTextOrCount } from './read-flag';
import { readCount, readMoney } from './read-number';
import { readRegister } from './read-register';

export interface CellContext {
  campaign: Campaign;
  date1904: boolean;
  isDate: boolean;
  /** Fen of one unit, by the header's bracket or the sheet's unit line; null: the column's own. */
  fenPerUnit: number | null;
}

/** Reads one cell as its column's type (verdict §2); null tokens are blank. */
export function readCell(
  value: string | number | boolean,
  spec: ColumnSpec,
  context: CellContext,
): CellReading {
  if (typeof value === 'string') {
    const trimmed = foldText(value);
    if (trimmed === '') return blank;
    if (isNullToken(trimmed)) return readNullToken(trimmed, spec);
  }
  switch (spec.type) {
    case 'money':
      if (context.isDate && typeof value === 'number') return unreadable;
      return readMoney(value, context.fenPerUnit ?? spec.fenPerUnit ?? 100);
    case 'count':
      return context.isDate && typeof value === 'number' ? unreadable : readCount(value);
    case 'date':
      return readDate(value, context);
    case 'month':
      return readMonth(value, context, spec.mustFill === undefined);
    case 'flag':
      return readFlag(value, context);
    case 'register':
      return readRegister(value, context);
    case 'textOrCount':
      return readTextOrCount(value, context);
    case 'choice':
      return spec.words ? readChoice(value, spec.words) : unreadable;
    case 'choices':
      return spec.words ? readChoices(value, spec.words, context.campaign) : unreadable;
    default:
      return {
        kind: 'read',
        value: typeof value === 'string' ? value.trim() : String(value),
        converted: false,
      };
  }
}

const nullTokenSet = new Set(nullTokens.map(foldText));

/** A mark that only says that nothing is there. */
export function isNullToken(folded: string): boolean {
  return folded.length <= 4 && nullTokenSet.has(folded);
}

const dittoTokenSet = new Set(dittoTokens.map(foldText));

/** 同上 and its like: the cell takes the value of the row above. */
export function isDittoMark(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 12 && dittoTokenSet.has(foldText(value));
}

/** 无 is 0 where things are counted, no in a flag, and nothing elsewhere. */
function readNullToken(token: string, spec: ColumnSpec): CellReading {
  if (
    token === '无' &&
    (spec.type === 'count' || spec.type === 'register' || (spec.type === 'money' && spec.cumulative))
  ) {
    return { kind: 'read', value: 0, converted: true };
  }
  if (spec.type === 'flag' && /^(无|没有|未)$/.test(token)) {
    return { kind: 'read', value: { is: 'no' }, converted: false };
  }
  return blank;
}
