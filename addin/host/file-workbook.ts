import type { Text } from '../../shared/findings/text';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import { checkCompoundFile, isBareBiff, isCompoundFile, readBinaryWorkbook } from './binary-workbook';
import { FileRefusal, refusalTexts, type RefusalKind } from './file-refusal';
import { isOpenDocument, readOpenDocument } from './open-document';
import { mapSpreadsheet, readSpreadsheet } from './spreadsheet-package';
import { isZip, openZip } from './zip-package';

const largestFile = 25 * 1024 * 1024;

export type FileReading = { kind: 'workbook'; grid: WorkbookGrid } | { kind: RefusalKind; message: Text };

/** Reads a workbook file by its content: .xlsx, .xlsm, .xls, .et or .ods. Never throws. */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): FileReading {
  try {
    return { kind: 'workbook', grid: readGrid(bytes) };
  } catch (error) {
    const kind = error instanceof FileRefusal ? error.kind : 'unreadable';
    const says = refusalTexts[kind];
    return { kind, message: { zhCN: `${fileName}：${says.zhCN}`, en: `${fileName}: ${says.en}` } };
  }
}

function readGrid(bytes: Uint8Array): WorkbookGrid {
  if (bytes.length > largestFile) throw new FileRefusal('tooLarge');
  if (isCompoundFile(bytes)) {
    checkCompoundFile(bytes);
    return readBinaryWorkbook(bytes);
  }
  if (isBareBiff(bytes)) return readBinaryWorkbook(bytes);
  if (!isZip(bytes)) throw new FileRefusal('notAWorkbook');
  const zip = openZip(bytes);
  if (isOpenDocument(zip)) return readOpenDocument(zip);
  const map = mapSpreadsheet(zip);
  if (map) return readSpreadsheet(zip, map);
  throw new FileRefusal(zip.entries.some(({ isEncrypted }) => isEncrypted) ? 'encrypted' : 'notAWorkbook');
}
