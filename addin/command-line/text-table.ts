const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Lines of a table, its columns aligned; the last column is wrapped to the width that is left. */
export function textTable(
  rows: readonly (readonly string[])[],
  { width, indent = 0, right = [] }: { width: number; indent?: number; right?: readonly number[] },
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => textWidth(oneLine(row[column] ?? '')))),
  );
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, indent);
  return rows.flatMap((row) => {
    const start = row
      .slice(0, columns - 1)
      .map((cell, column) => pad(oneLine(cell), widths[column] ?? 0, right.includes(column)) + '  ')
      .join('');
    const last = wrap(oneLine(row[columns - 1] ?? ''), Math.max(24, width - before));
    return last.map((line, index) =>
      (' '.repeat(indent) + (index === 0 ? start : ' '.repeat(before - indent)) + line).trimEnd(),
    );
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pad(text: string, width: number, toTheRight: boolean): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)));
  return toTheRight ? spaces + text : text + spaces;
}

/** Breaks between Chinese characters or at blanks; a closing mark begins no line, an opening one ends none. */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[（《“]*(?:[\u0021-\u024f]+|[^])[，。、；：！？）》”’.,;:!?)]*/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
