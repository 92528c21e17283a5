import { errorCodes, type Cell, type StoredValue } from './cell';
import { invalidArgument, UnknownToStandIn } from './excel-error';

export interface EnterContext {
  date1904: boolean;
  /** The year of a day that is entered without one. */
  year: number;
  /** Results of the few formulas that the stand-in computes; undefined of all others. */
  calculated?: (formula: string) => StoredValue | undefined;
}

/**
 * Puts into a cell what an add-in writes to `values` or `formulas`, read as Excel reads what is typed: "12" becomes a
 * number, "2010/6/9" a day, "=1+1" a formula; a leading apostrophe keeps the text, and so does the text format.
 * Excel's list of forms is longer than this one, and depends on the region: what is written here is what it reads in
 * Chinese and English alike, and 年月日.
 */
export function enterValue(cell: Cell, entered: unknown, context: EnterContext): void {
  delete cell.richText;
  if (cell.style.quotePrefix) cell.style = { ...cell.style, quotePrefix: false };
  if (typeof entered !== 'string') {
    if (typeof entered !== 'number' && typeof entered !== 'boolean') throw invalidArgument();
    Object.assign(cell, { value: entered, formula: null });
    return;
  }
  if (entered.length > 32_767 + 1) throw invalidArgument();
  if (entered.startsWith("'")) {
    Object.assign(cell, {
      value: entered.slice(1),
      formula: null,
      style: { ...cell.style, quotePrefix: true },
    });
    return;
  }
  if (cell.style.numberFormat === '@') {
    Object.assign(cell, { value: entered === '' ? null : entered, formula: null });
    return;
  }
  if (entered.startsWith('=') && entered.length > 1) {
    cell.formula = { text: entered.slice(1) };
    cell.value = computed(entered.slice(1), context);
    return;
  }
  const { value, format } = readTyped(entered, context);
  const style =
    format !== null && cell.style.numberFormat === 'General'
      ? { ...cell.style, numberFormat: format }
      : cell.style;
  Object.assign(cell, { value, formula: null, style });
}

/** Nothing is computed here but the text that a HYPERLINK shows, and what the context knows. */
function computed(formula: string, context: EnterContext): StoredValue {
  const link = /^HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/i.exec(formula);
  if (link) return (link[1] ?? '').replaceAll('""', '"');
  const result = context.calculated?.(formula);
  if (result !== undefined) return result;
  throw new UnknownToStandIn(`the result of a formula that is written: =${formula}`);
}

function readTyped(text: string, context: EnterContext): { value: StoredValue; format: string | null } {
  if (text === '') return { value: null, format: null };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', format: null };
  const error = errorCodes.find((code) => code === text.toUpperCase());
  if (error) return { value: { error }, format: null };
  return readNumber(text.trim()) ?? readDay(text.trim(), context) ?? { value: text, format: null };
}

function readNumber(text: string): { value: number; format: string | null } | null {
  const match = /^(\(?)([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)\)?$/i.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, bracket, sign, currency, whole = '', decimals = '', exponent = '', percent] = match;
  if ((bracket === '(') !== text.endsWith(')')) return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${exponent}`);
  if (Number.isNaN(size)) return null;
  const value = (sign === '-' || bracket ? -size : size) / (percent ? 100 : 1);
  const places = decimals.length > 1 ? '.00' : '';
  if (percent) return { value, format: `0${places}%` };
  if (currency) return { value, format: `"${currency}"#,##0${places}` };
  if (exponent) return { value, format: '0.00E+00' };
  return { value, format: whole.includes(',') ? `#,##0${places}` : null };
}

const dayForms: readonly { form: RegExp; format: string; hasYear: boolean }[] = [
  { form: /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, format: 'yyyy/m/d', hasYear: true },
  { form: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"', hasYear: true },
  { form: /^(\d{4})[-/](\d{1,2})$/, format: 'mmm-yy', hasYear: true },
  { form: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', hasYear: true },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, format: 'm"月"d"日"', hasYear: false },
  { form: /^(\d{1,2})月(\d{1,2})日$/, format: 'm"月"d"日"', hasYear: false },
];

function readDay(
  text: string,
  { date1904, year: thisYear }: EnterContext,
): { value: number; format: string } | null {
  for (const { form, format, hasYear } of dayForms) {
    const match = form.exec(text);
    if (!match) continue;
    const parts = match.slice(1).map(Number);
    const [year = 0, month = 1, day = 1] = hasYear ? parts : [thisYear, ...parts];
    const fullYear = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
    const date = new Date(Date.UTC(fullYear, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || fullYear < 1900) continue;
    const serial = date.getTime() / 86_400_000 + 25_569;
    return { value: date1904 ? serial - 1462 : serial, format };
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time) return null;
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part ?? 0));
  if (minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: time[3] ? 'h:mm:ss' : 'h:mm' };
}
