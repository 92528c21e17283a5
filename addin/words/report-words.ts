import type { Language } from '../../shared/findings/text';

interface ReportWords {
  write: string;
  save: string;
  writing: string;
  written: (sheet: string) => string;
  setAside: string;
  saved: (fileName: string) => string;
  savedHint: string;
  notWritten: string;
}

/** A report on its way into the workbook or a file. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  zhCN: {
    write: '写入工作簿',
    save: '保存为 Excel',
    writing: '正在写…',
    written: (sheet) => `已写入工作表“${sheet}”。`,
    setAside: '原来那张表的列已改动，保留不动；另写了这一张。',
    saved: (fileName) => `已保存为“${fileName}”。`,
    savedHint: '请在浏览器的下载里打开。',
    notWritten: '没有写成。',
  },
  en: {
    write: 'Write into the workbook',
    save: 'Save as Excel',
    writing: 'Writing…',
    written: (sheet) => `Written on the sheet “${sheet}”.`,
    setAside: 'The columns of the earlier one were changed: it stays as it is, beside this one.',
    saved: (fileName) => `Saved as “${fileName}”.`,
    savedHint: 'Open it from the browser’s downloads.',
    notWritten: 'It was not written.',
  },
};
