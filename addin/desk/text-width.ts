/** About how many pixels a text takes at 13 px: Chinese characters are twice as wide as Latin ones. */
export function textWidth(shown: string): number {
  let width = 0;
  for (const character of shown) width += character.charCodeAt(0) > 0x2e7f ? 13 : 7;
  return width;
}
