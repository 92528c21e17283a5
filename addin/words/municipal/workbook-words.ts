import type { Language } from '../../../shared/findings/text';
import type { HostRefusalReason, PublishedSheet } from '../../../shared/workbook/workbook-port';

interface WorkbookWords {
  title: string;
  intro: string;
  introFile: string;
  sheets: string;
  keeps: string;
  fetch: (month: string) => string;
  save: (month: string) => string;
  stop: string;
  again: string;
  fetching: (month: string) => string;
  writing: (sheet: string, number: number, all: number) => string;
  written: (month: string, sheets: number) => string;
  saved: (fileName: string) => string;
  savedHint: string;
  stopped: (sheets: number) => string;
  notWritten: (sheet: string) => string;
  before: (sheets: number) => string;
  kinds: Readonly<Record<PublishedSheet['kind'], (sheets: readonly string[]) => string>>;
  ownColumns: (sheet: string, titles: readonly string[]) => string;
  textsKept: (sheet: string, texts: number) => string;
  why: Readonly<Record<HostRefusalReason, (sheet: string) => string>>;
}

/** The view that brings the month into the workbook. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  zhCN: {
    title: '取回汇总',
    intro: '把这个月的全市数字写进当前打开的工作簿，每张表都可以筛选、排序和打印。',
    introFile: '把这个月的全市数字存成一个 Excel 文件。在 Excel 里打开本窗格，可以直接写进工作簿并就地更新。',
    sheets: '全市汇总、排名（县、结对、单位、乡镇）、进度、完成情况、冲突、图表',
    keeps:
      '可以反复取回：原来的表就地更新，您加在右边的列、列宽、筛选和自己的工作表都会保留。这些表不会被当作县里的台账来校验。',
    fetch: (month) => `取回${month}汇总`,
    save: (month) => `保存${month}汇总`,
    stop: '停止',
    again: '再试一次',
    fetching: (month) => `正在取${month}的数…`,
    writing: (sheet, number, all) => `正在写“${sheet}”（第 ${number} 张，共 ${all} 张）…`,
    written: (month, sheets) => `${month}汇总已写入工作簿，共 ${sheets} 张表。`,
    saved: (fileName) => `已保存为“${fileName}”。`,
    savedHint: '请在浏览器的下载里打开。',
    stopped: (sheets) =>
      sheets === 0 ? '已停止，工作簿没有改动。' : `已停止。前 ${sheets} 张表已经写好，其余没有改动。`,
    notWritten: (sheet) => `“${sheet}”没有写成。`,
    before: (sheets) => `在它前面的 ${sheets} 张表已经写好。`,
    kinds: {
      made: (sheets) => `新建：${sheets.join('、')}。`,
      refreshed: (sheets) => `就地更新：${sheets.join('、')}。`,
      setAside: (sheets) => `原来的表列已改动，没有去动它，另写了：${sheets.join('、')}。`,
    },
    ownColumns: (sheet, titles) => `“${sheet}”保留了您的列：${titles.join('、')}。`,
    textsKept: (sheet, texts) =>
      `“${sheet}”有 ${texts} 处您写的内容，所在的行已不在表中，抄到了“留存备注”表。`,
    why: {
      editing: () => 'Excel 正在编辑单元格，或者有对话框没有关。请按回车结束编辑、关闭对话框，再试一次。',
      protected: (sheet) => `“${sheet}”或工作簿受保护，不能写入。请在“审阅”中撤销保护后再试。`,
      readOnly: () => '工作簿是只读的。请点“启用编辑”，或另存一份后再试。',
      tooLarge: () => '数据太大，Excel 一次接不住。请在浏览器页面里保存成文件。',
      sheetGone: (sheet) => `“${sheet}”在写的时候被删除或改动了。请再试一次。`,
      unsupported: () => '这个版本的 Excel 做不到这一步。请更新 Excel，或在浏览器页面里保存成文件。',
      failed: () => 'Excel 没有完成这一步。请再试一次；若还不行，请保存后重新打开工作簿。',
    },
  },
  en: {
    title: 'To workbook',
    intro:
      'Writes the figures of the whole prefecture for the month into the open workbook, as tables to filter, sort and print.',
    introFile:
      'Saves the figures of the whole prefecture for the month as an Excel file. Opened in Excel, this pane writes them into the workbook and updates them there.',
    sheets:
      'Municipal table, ranking (counties, pairings, units, townships), progress, completion, conflicts, charts',
    keeps:
      'Fetch as often as you like: the tables are updated in place; columns that you add on their right, widths, filters and your own sheets stay. They are never checked as ledgers of a county.',
    fetch: (month) => `Fetch ${month}`,
    save: (month) => `Save ${month}`,
    stop: 'Stop',
    again: 'Try again',
    fetching: (month) => `Fetching ${month}…`,
    writing: (sheet, number, all) => `Writing "${sheet}" (${number} of ${all})…`,
    written: (month, sheets) => `${month} is in the workbook: ${sheets} sheets.`,
    saved: (fileName) => `Saved as "${fileName}".`,
    savedHint: 'Open it from the downloads of the browser.',
    stopped: (sheets) =>
      sheets === 0
        ? 'Stopped. The workbook is as it was.'
        : `Stopped. The first ${sheets} sheets are written, the others are as they were.`,
    notWritten: (sheet) => `"${sheet}" was not written.`,
    before: (sheets) => `The ${sheets} sheets before it are written.`,
    kinds: {
      made: (sheets) => `New: ${sheets.join(', ')}.`,
      refreshed: (sheets) => `Updated in place: ${sheets.join(', ')}.`,
      setAside: (sheets) =>
        `The columns of the earlier sheet were changed, so it stays as it is; written beside it: ${sheets.join(', ')}.`,
    },
    ownColumns: (sheet, titles) => `"${sheet}" keeps your columns: ${titles.join(', ')}. `,
    textsKept: (sheet, texts) =>
      `${texts} texts of yours on "${sheet}", whose rows are gone, were copied to the sheet 留存备注.`,
    why: {
      editing: () =>
        'A cell is being edited, or a dialog is open. Press Enter, close dialogs, and try again.',
      protected: (sheet) =>
        `"${sheet}" or the workbook is protected. Unprotect it under Review and try again.`,
      readOnly: () => 'The workbook is read-only. Choose "Enable Editing", or save a copy and try again.',
      tooLarge: () => 'There is more than Excel takes at once. Save it as a file on the page for browsers.',
      sheetGone: (sheet) => `"${sheet}" was deleted or changed meanwhile. Try again.`,
      unsupported: () =>
        'This version of Excel cannot do it. Update Excel, or save a file on the page for browsers.',
      failed: () => 'Excel did not finish it. Try again; if it stays so, save and reopen the workbook.',
    },
  },
};
