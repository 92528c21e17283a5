import type { Language } from '../../../shared/findings/text';

interface BriefingWords {
  title: string;
  none: (month: string) => string;
  hint: string;
  hintExcel: string;
  closing: string;
  closingHint: string;
  print: string;
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
    print: '打印',
  },
  en: {
    title: 'Briefing',
    none: (month) => `No county has submitted ${month} yet; there is nothing to brief about.`,
    hint: 'The briefing is written from the figures of the chosen month; all of it stands below. Print it, or save it as an Excel file to edit.',
    hintExcel:
      'The briefing is written from the figures of the chosen month; all of it stands below. Edit it in the workbook; to print it as a page, open Qianshou in a browser.',
    closing: 'What is to be done next (optional)',
    closingHint: 'The last part of the briefing, a line for each.',
    print: 'Print',
  },
};
