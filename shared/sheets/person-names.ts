const posts =
  /副?(?:书记|委员|部长|主任|主席|镇长|乡长|站长|所长|局长|科长|会长)|党委|党工委|党组|党政办?|纪委|纪检|人大|政协|人武部?|武装部?|组织|宣传|统战|政法|团委|办公室|办事处|街道|乡镇|乡|镇|成员|领导|班子|分管|常务|负责人|干部|同志|先生|女士/g;

/**
 * The persons that a cell names, posts and what stands in brackets left out. White space parts names only where
 * both sides are whole names: 向 阳 is one.
 */
export function personNames(written: string): readonly string[] {
  const bare = written.normalize('NFKC').replace(/[(（][^(（)）]*[)）]/g, ' ');
  return bare
    .replace(posts, ' ')
    .split(/[、,，;；/|&+\n]/)
    .flatMap((part) => splitWhereWhole(part.trim(), /\s+/))
    .flatMap((part) => splitWhereWhole(part, /[和与及]/))
    .map((part) => part.replace(/\s/g, ''))
    .filter(isWholeName);
}

function splitWhereWhole(part: string, separator: RegExp): string[] {
  const pieces = part.split(separator);
  return pieces.every(isWholeName) ? pieces : [part];
}

function isWholeName(piece: string): boolean {
  return /^\p{Script=Han}{2,4}$|^[\p{Script=Han}·]{4,12}$/u.test(piece);
}
