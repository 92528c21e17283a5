import { text, type Text } from '../../shared/findings/text';
import type { WorkbookGrid } from '../../shared/workbook/sheet-grid';
import type { ValuesCopy } from './values-copy';

/** What a copy of values holds otherwise than its workbook. */
export function remarksOn({ sheets }: WorkbookGrid, { names, textsCut }: ValuesCopy): Text[] {
  const changed = sheets.flatMap(({ name }, index) => {
    const written = names[index] ?? name;
    return written === name ? [] : [{ name, written }];
  });
  return [
    ...changed.map(({ name, written }) =>
      text(
        `工作表“${name}”的名称 Excel 不能用（太长、重复或有不允许的字符），副本里改叫“${written}”。`,
        `Excel cannot take the name of the sheet “${name}” (too long, taken, or with a forbidden character): in the copy it is “${written}”.`,
      ),
    ),
    ...(textsCut === 0
      ? []
      : [
          text(
            `有 ${textsCut} 个单元格的文字超过 32,767 个字，副本里只保留 Excel 放得下的部分，全文请看原文件。`,
            `${textsCut} cells hold more than 32,767 characters; the copy keeps what Excel can hold, the file itself has the rest.`,
          ),
        ]),
  ];
}
