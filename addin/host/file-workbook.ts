import type { Text } from '../../shared/findings/text';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { packageOfCells } from './binary-records';
import {
  isBareBiff,
  isBinaryPackage,
  isCompoundFile,
  readBinaryWorkbook,
  readCompoundFile,
} from './binary-workbook';
import { emptyFile, FileRefusal, type RefusalKind } from './file-refusal';
import { readPackageStamp } from './file-stamp';
import { isOpenDocument, readOpenDocument } from './open-document';
import { mapSpreadsheet, readSpreadsheet } from './spreadsheet-package';
import { isZip, openZip } from './zip-package';

const largestFile = 25 * 1024 * 1024;

export type FileReading =
  | ({ kind: 'workbook' } & WorkbookContent)
  | { kind: RefusalKind; message: Text; /** The same without the file's name. */ reason: Text };

interface WorkbookContent {
  grid: WorkbookGrid;
  /** As it is written; null where there is none, as in every file but an .xlsx. */
  stamp: string | null;
}

/** Reads a workbook file by its content: .xlsx, .xlsm, .xlsb, .xls, .et or .ods. Never throws. */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): FileReading {
  try {
    return { kind: 'workbook', ...readContent(bytes) };
  } catch (error) {
    const { kind, says } = error instanceof FileRefusal ? error : new FileRefusal('unreadable');
    return {
      kind,
      reason: says,
      message: { zhCN: `${fileName}：${says.zhCN}`, en: `${fileName}: ${says.en}` },
    };
  }
}

function readContent(bytes: Uint8Array): WorkbookContent {
  if (bytes.length === 0) throw new FileRefusal('notAWorkbook', emptyFile);
  if (bytes.length > largestFile) throw new FileRefusal('tooLarge');
  if (isCompoundFile(bytes)) return { grid: readCompoundFile(bytes), stamp: null };
  if (isBareBiff(bytes)) return { grid: readBinaryWorkbook(bytes), stamp: null };
  if (!isZip(bytes)) throw new FileRefusal('notAWorkbook');
  const zip = openZip(bytes);
  if (isOpenDocument(zip)) return { grid: readOpenDocument(zip), stamp: null };
  if (isBinaryPackage(zip)) return { grid: readBinaryWorkbook(packageOfCells(zip)), stamp: null };
  const map = mapSpreadsheet(zip);
  if (map) return { grid: readSpreadsheet(zip, map), stamp: readPackageStamp(zip) };
  throw new FileRefusal(zip.entries.some(({ isEncrypted }) => isEncrypted) ? 'encrypted' : 'notAWorkbook');
}
