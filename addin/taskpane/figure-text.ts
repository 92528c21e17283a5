/** A figure with at most two decimals and thousands apart: 1234.5 → "1,234.5". */
export function figureText(figure: number): string {
  return String(Math.round(figure * 100) / 100).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
