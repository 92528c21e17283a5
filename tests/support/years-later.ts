import * as XLSX from '@e965/xlsx';

/** The same workbook as it would look so many years later: every day and every year of 2010 and 2011 moved on. */
export function yearsLater(bytes: Uint8Array, years: number): Uint8Array {
  const book = XLSX.read(bytes, { cellNF: true });
  for (const sheet of Object.values(book.Sheets)) {
    for (const [address, cell] of Object.entries(sheet)) {
      if (!address.startsWith('!')) moveOn(cell, years);
    }
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

function moveOn(cell: XLSX.CellObject, years: number): void {
  if (typeof cell.v === 'string') {
    cell.v = cell.v.replace(/20(10|11)/g, (year) => String(Number(year) + years));
    delete cell.w;
    delete cell.r;
    delete cell.h;
  }
  if (cell.t !== 'n' || typeof cell.v !== 'number' || !/[yd]/i.test(String(cell.z))) return;
  const day = new Date((cell.v - 25_569) * 86_400_000);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  cell.v = day.getTime() / 86_400_000 + 25_569;
  delete cell.w;
}
