import { text, type Text } from '../../shared/findings/text';

export type RefusalKind = 'unreadable' | 'tooLarge' | 'encrypted' | 'notAWorkbook';

/** Thrown deep inside a file and caught by its reader, which answers with it. */
export class FileRefusal extends Error {
  constructor(readonly kind: RefusalKind) {
    super(refusalTexts[kind].en);
  }
}

export const refusalTexts: Readonly<Record<RefusalKind, Text>> = {
  unreadable: text(
    '文件已损坏或不完整，打不开。请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次；若也打不开，请让报送人重新发送。',
    'The file is damaged or incomplete. Open it in Excel or WPS, save it as .xlsx and try again; if that fails too, ask for it to be sent again.',
  ),
  tooLarge: text(
    '文件太大（超过 25 MB，或解开后过大）。请删去图片和多余的工作表、空行，另存后再试。',
    'The file is too large (more than 25 MB, or too much once unpacked). Remove pictures, spare sheets and empty rows, save it and try again.',
  ),
  encrypted: text(
    '文件设有打开密码，读不了。请在 Excel 或 WPS 中去掉密码，另存后再试。',
    'The file is protected by a password. Remove the password in Excel or WPS, save it and try again.',
  ),
  notAWorkbook: text(
    '这不是 Excel 工作簿（看的是内容，不是扩展名）。请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次。',
    'This is no Excel workbook (by its content, whatever its name says). Open it in Excel or WPS, save it as .xlsx and try again.',
  ),
};
