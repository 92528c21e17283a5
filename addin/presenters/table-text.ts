import type { Language } from '../../shared/findings/text';
import type { TableColumn } from '../../shared/municipal/table-column';

/** A table as text that pastes into cells: tabs between columns, a line for each row. */
export function tableText<T>(
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
  language: Language,
): string {
  const lines = [
    columns.map(({ title }) => title[language]),
    ...rows.map((row) => columns.map(({ value }) => plain(value(row, language)))),
  ];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

/** No text breaks out of its cell, or acts as a formula where it is pasted. */
function plain(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
