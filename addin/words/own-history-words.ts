import type { Language } from '../../shared/findings/text';
import type { CumulativeFigure } from '../../shared/municipal/figure-changes';

interface OwnHistoryWords {
  looking: string;
  none: string;
  refused: string;
  again: string;
  broken: string;
  suspects: (month: string, figures: number) => string;
  change: (whose: string, figure: string, before: string, after: string) => string;
  fell: string;
  tenfold: (times: string) => string;
  more: (figures: number) => string;
  gone: (pairings: number, names: string) => string;
  title: (month: string, version: number, difference: string) => string;
  rows: (added: number, changed: number, removed: number) => string;
  /** As a difference, and as a sentence. */
  noDifference: string;
  same: string;
  figures: string;
  ledgers: string;
  come: (pairings: number, names: string) => string;
  separator: string;
  figure: Readonly<Record<CumulativeFigure, string>>;
  money: (yuan: string) => string;
}

/** This month's workbook beside what was submitted before. */
export const ownHistoryWords: Readonly<Record<Language, OwnHistoryWords>> = {
  zhCN: {
    looking: '正在与上次报送的比较…',
    none: '以前的月份没有报送过，没有可以比较的。',
    refused: '没有取到上次报送的内容，比较不了；不影响报送。',
    again: '再试一次',
    broken: '没有比较成功；不影响报送。',
    suspects: (month, figures) => `和${month}报送的相比，有 ${figures} 个数字不太对，请核对：`,
    change: (whose, figure, before, after) => `${whose}：${figure} ${before} → ${after}，`,
    fell: '比上次少了。是不是漏了行，或者日期改了？',
    tenfold: (times) => `是上次的 ${times} 倍。会不会把元当成了万元？`,
    more: (figures) => `……另有 ${figures} 个，见下面的比较。`,
    gone: (pairings, names) => `上次报送的 ${pairings} 对结对，这次没有了：${names}。`,
    title: (month, version, difference) => `和${month}（第 ${version} 版）相比：${difference}`,
    rows: (added, changed, removed) => `新增 ${added} 行，修改 ${changed} 行，删去 ${removed} 行`,
    noDifference: '台账完全一样',
    same: '台账和上次报送的完全一样。',
    figures: '数字的变化',
    ledgers: '台账的变化',
    come: (pairings, names) => `新增 ${pairings} 对结对：${names}。`,
    separator: '、',
    figure: {
      cash: '到位资金',
      townshipLoans: '小额贷款',
      activities: '活动',
      meetingsMet: '会见',
      reportsMade: '汇报',
      steps: '选拔步骤',
      systems: '制度',
      sevenOnes: '“七个一”',
    },
    money: (yuan) => `${yuan} 元`,
  },
  en: {
    looking: 'Comparing with what was submitted before…',
    none: 'No earlier month was submitted: there is nothing to compare with.',
    refused:
      'What was submitted before could not be fetched for comparison; that does not stop you from submitting.',
    again: 'Try again',
    broken: 'The comparison did not succeed; that does not stop you from submitting.',
    suspects: (month, figures) =>
      `${figures} ${figures === 1 ? 'figure looks' : 'figures look'} wrong beside what was submitted for ${month}. Please check:`,
    change: (whose, figure, before, after) => `${whose}: ${figure} ${before} → ${after}. `,
    fell: 'Less than before: is a row missing, or a date changed?',
    tenfold: (times) => `${times} times what it was: were yuan taken for ten thousands of yuan?`,
    more: (figures) => `… and ${figures} more in the comparison below.`,
    gone: (pairings, names) =>
      `${pairings} ${pairings === 1 ? 'pairing that was' : 'pairings that were'} submitted before ${pairings === 1 ? 'is' : 'are'} gone: ${names}.`,
    title: (month, version, difference) => `Beside ${month} (version ${version}): ${difference}`,
    rows: (added, changed, removed) => `rows added: ${added}, changed: ${changed}, removed: ${removed}`,
    noDifference: 'the ledgers are the same',
    same: 'The ledgers are just as they were submitted before.',
    figures: 'Figures',
    ledgers: 'Ledgers',
    come: (pairings, names) => `${pairings} ${pairings === 1 ? 'pairing is' : 'pairings are'} new: ${names}.`,
    separator: ', ',
    figure: {
      cash: 'cash',
      townshipLoans: 'micro-loans',
      activities: 'activities',
      meetingsMet: 'meetings',
      reportsMade: 'reports',
      steps: 'selection steps',
      systems: 'systems',
      sevenOnes: '“seven ones”',
    },
    money: (yuan) => `${yuan} yuan`,
  },
};
