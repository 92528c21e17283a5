const longest = 31;

/** Names as Excel takes them, in their order: cut, without forbidden characters, each once in any case. */
export function validSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const cleaned = name
      .replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, '_')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = cleaned === '' || /^history$/i.test(cleaned) ? '工作表' : cleaned;
    return take(base, taken);
  });
}

/** This name, or with a number where a sheet has it already. */
export function freeSheetName(name: string, names: Iterable<string>): string {
  return take(name, new Set([...names].map((each) => each.toLowerCase())));
}

function take(base: string, taken: Set<string>): string {
  let name = cut(base, longest);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const number = ` (${count})`;
    name = cut(base, longest - number.length) + number;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** The first characters, none of them halved. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
