/** The file name of an address or a path as Office tells it; empty where the workbook was never saved. */
export function workbookName(address: string | null | undefined): string {
  const path = (address ?? '').split(/[?#]/, 1)[0] ?? '';
  const name = path.split(/[\\/]/).at(-1) ?? '';
  try {
    return /^https?:/i.test(path) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
