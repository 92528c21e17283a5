import type { Language } from '../../../shared/findings/text';

interface TableWords {
  title: string;
  none: (month: string) => string;
  rows: (pairings: number, counties: number, month: string) => string;
  sums: (cash: string, loans: string, mean: string) => string;
  caption: (month: string) => string;
  region: string;
}

/** The view of the merged table. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  zhCN: {
    title: '汇总表',
    none: (month) => `${month}还没有县（市、区）报送。`,
    rows: (pairings, counties, month) =>
      `${month}：${counties} 个县（市、区）已报送，共 ${pairings} 对结对。`,
    sums: (cash, loans, mean) => `合计资金 ${cash} 元，贷款 ${loans} 元，平均得分 ${mean}。`,
    caption: (month) => `市级汇总表 ${month}`,
    region: '市级汇总表，可左右滚动',
  },
  en: {
    title: 'Municipal table',
    none: (month) => `No county has submitted ${month} yet.`,
    rows: (pairings, counties, month) =>
      `${month}: ${counties} ${counties === 1 ? 'county has' : 'counties have'} submitted, ${pairings} ${pairings === 1 ? 'pairing' : 'pairings'}.`,
    sums: (cash, loans, mean) => `In all ${cash} yuan in cash, ${loans} yuan in loans, mean score ${mean}.`,
    caption: (month) => `Municipal table ${month}`,
    region: 'Municipal table, scrolls sideways',
  },
};
