import { columnLetters, parseAddress } from '../../shared/workbook/cell-ref';

/** Single cells that stand under each other become ranges: F5, F6, F7 → F5:F7. */
export function compactAddresses(addresses: readonly string[]): string[] {
  const ranges = addresses.filter((address) => address.includes(':'));
  const cells = addresses.flatMap((address) => {
    const cell = address.includes(':') ? null : parseAddress(address);
    return cell ? [cell] : [];
  });
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    if (run && run.column === column && row <= run.to + 1) run.to = Math.max(run.to, row);
    else runs.push({ column, from: row, to: row });
  }
  const written = runs.map(({ column, from, to }) => {
    const letters = columnLetters(column);
    return from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`;
  });
  return [...new Set([...written, ...ranges])];
}
