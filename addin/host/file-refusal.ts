import { text, type Text } from '../../shared/findings/text';

export type RefusalKind = 'unreadable' | 'tooLarge' | 'encrypted' | 'notAWorkbook';

/** Thrown deep inside a file and caught by its reader, which answers with it. */
export class FileRefusal extends Error {
  /** `says` tells more than the kind where more is known. */
  constructor(
    readonly kind: RefusalKind,
    readonly says: Text = refusalTexts[kind],
    options?: ErrorOptions,
  ) {
    super(says.en, options);
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

export const emptyFile = text(
  '文件是空的（0 字节），里面什么也没有，可能是复制或下载中断了。请重新复制一份，或让报送人重新发送。',
  'The file is empty (0 bytes): copying or downloading it may have been cut short. Copy it again, or ask for it to be sent again.',
);

export const cannotBeMarked = text(
  '文件内部的写法不合规范，标记加不进去，没有写出副本；原文件没有改动。请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次。',
  'The file is not written as a workbook should be, so no marks can be put into it and no copy was written; the file itself was not changed. Open it in Excel or WPS, save it as .xlsx and try again.',
);

export const tooLargeToCopy = text(
  '这种格式的文件只能另做一份数据副本，而它的单元格太多（超过 30 万个），没有写出副本；校验结果不受影响。请删去多余的行列，或在 Excel、WPS 中另存为 .xlsx，再试一次。',
  'A file of this format can only be copied by its values, and it has too many cells for that (more than 300,000): no copy was written. The check itself is not affected. Remove spare rows and columns, or save it as .xlsx in Excel or WPS, and try again.',
);
