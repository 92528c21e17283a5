// Control characters too, and the full-width signs that Excel takes for the same.
const beginsFormula = /^[=+\-@＝＋－＠\u0000-\u001f]/;

/** One cell of a CSV file: quoted where needed, and never a formula when Excel opens it. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = beginsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** RFC 4180 with a byte order mark, so that Excel reads Chinese. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
