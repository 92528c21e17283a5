import type { Language } from '../../../shared/findings/text';

interface BriefingWords {
  title: string;
  none: (month: string) => string;
  hint: string;
  hintExcel: string;
  closing: string;
  closingHint: string;
  write: string;
  save: string;
  print: string;
  writing: string;
  written: (sheet: string) => string;
  setAside: string;
  saved: (fileName: string) => string;
  savedHint: string;
  notWritten: string;
}

/** The view of the quarterly briefing. */
export const briefingWords: Readonly<Record<Language, BriefingWords>> = {
  zhCN: {
    title: '季度通报',
    none: (month) => `${month}还没有县（市、区）报送，写不出通报。`,
    hint: '通报按所选月份的数字写成，下面就是全文。可以打印，也可以存成 Excel 文件再改。',
    hintExcel:
      '通报按所选月份的数字写成，下面就是全文。写入工作簿后可以再改；要打印成文，请在浏览器里打开牵手的页面。',
    closing: '下一步工作要求（可不填）',
    closingHint: '写在通报最后，一行一条。',
    write: '写入工作簿',
    save: '保存为 Excel',
    print: '打印',
    writing: '正在写…',
    written: (sheet) => `已写入工作表“${sheet}”。`,
    setAside: '原来那张表的列已改动，保留不动；另写了这一张。',
    saved: (fileName) => `已保存为“${fileName}”。`,
    savedHint: '请在浏览器的下载里打开。',
    notWritten: '通报没有写成。',
  },
  en: {
    title: 'Briefing',
    none: (month) => `No county has submitted ${month} yet; there is nothing to brief about.`,
    hint: 'The briefing is written from the figures of the chosen month; all of it stands below. Print it, or save it as an Excel file to edit.',
    hintExcel:
      'The briefing is written from the figures of the chosen month; all of it stands below. Edit it in the workbook; to print it as a page, open Qianshou in a browser.',
    closing: 'What is to be done next (optional)',
    closingHint: 'The last part of the briefing, a line for each.',
    write: 'Write into the workbook',
    save: 'Save as Excel',
    print: 'Print',
    writing: 'Writing…',
    written: (sheet) => `Written on the sheet “${sheet}”.`,
    setAside: 'The columns of the earlier one were changed: it stays as it is, beside this one.',
    saved: (fileName) => `Saved as “${fileName}”.`,
    savedHint: 'Open it from the browser’s downloads.',
    notWritten: 'The briefing was not written.',
  },
};
