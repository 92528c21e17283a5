/** What was written, on one line and without control characters, which do not travel. */
export function oneLine(written: string): string {
  return written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
