import type { Language } from '../../../shared/findings/text';

interface MailReadingWords {
  title: string;
  countyFirst: string;
  notKept: string;
}

/** What a mailed file was read as. */
export const mailReadingWords: Readonly<Record<Language, MailReadingWords>> = {
  zhCN: {
    title: '识别',
    countyFirst: '请先选定是哪个县（市、区）的，再说明各张表是什么。',
    notKept: '这条说明没有存到服务器，只在这个页面上有效。请检查网络后再说明一次。',
  },
  en: {
    title: 'What was read',
    countyFirst: 'Choose the county first, then say what its sheets are.',
    notKept:
      'The server did not take this answer: it holds on this page alone. Answer once more when it is reached.',
  },
};
