import { FileRefusal } from './file-refusal';
import { PackageDraft } from './package-draft';
import { putProperties, readProperties } from './package-properties';
import { mapSpreadsheet } from './spreadsheet-package';
import { isStampProperty, stampOf, stampPieces } from './stamp-properties';
import { isZip, openZip, type ZipPackage } from './zip-package';

/** The stamp that a workbook's file carries; null where it has none, as every file but an .xlsx. */
export function readFileStamp(bytes: Uint8Array): string | null {
  if (!isZip(bytes)) return null;
  try {
    return readPackageStamp(openZip(bytes));
  } catch (error) {
    if (error instanceof FileRefusal) return null;
    throw error;
  }
}

/** The stamp of a package that is open; "", which is no stamp, where its properties are damaged. */
export function readPackageStamp(zip: ZipPackage): string | null {
  try {
    return stampOf(readProperties(zip));
  } catch (error) {
    if (error instanceof FileRefusal) return '';
    throw error;
  }
}

/** True for an .xlsx; what another file carries along nobody can tell. */
export function canCarryStamp(bytes: Uint8Array): boolean {
  return isZip(bytes) && mapSpreadsheet(openZip(bytes)) !== null;
}

/** A copy of an .xlsx file that carries the stamp; null where the file is of another kind, which can carry none. */
export function stampFile(bytes: Uint8Array, stamp: string): Uint8Array | null {
  if (!canCarryStamp(bytes)) return null;
  const draft = new PackageDraft(openZip(bytes));
  putProperties(draft, isStampProperty, stampPieces(stamp));
  return draft.write();
}
