import type { Language } from '../../../shared/findings/text';

interface MeetingsWords {
  title: string;
  hint: string;
  periods: string;
  halfYear: (from: string, to: string) => string;
  quarter: (quarter: string) => string;
  due: (day: string) => string;
  held: (days: string) => string;
  overdue: (days: number) => string;
  new: string;
  edit: (day: string) => string;
  editShort: string;
  date: (today: string) => string;
  dateWrong: (today: string) => string;
  who: string;
  all: string;
  matters: string;
  decisions: string;
  decided: string;
  save: string;
  cancel: string;
  remove: (day: string) => string;
  removeShort: string;
  removeQuestion: (day: string) => string;
  list: (meetings: number) => string;
  none: string;
  look: string;
}

/** The view of the joint meetings. */
export const meetingsWords: Readonly<Record<Language, MeetingsWords>> = {
  zhCN: {
    title: '碰头会',
    hint: '方案要求每季度或半年召开一次碰头会。每半年至少一次，最好每季度一次。',
    periods: '应开与已开',
    halfYear: (from, to) => `半年（${from}、${to}）`,
    quarter: (quarter) => `${quarter.slice(0, 4)}年第${quarter.slice(6)}季度`,
    due: (day) => `${day} 前`,
    held: (days) => `已开：${days}`,
    overdue: (days) => `没有开，已过 ${days} 天`,
    new: '记一次碰头会',
    edit: (day) => `修改 ${day} 的记录`,
    editShort: '修改',
    date: (today) => `日期（如 ${today}）`,
    dateWrong: (today) => `日期写成 ${today} 这样。`,
    who: '参加的县（市、区）（不选就是全部）',
    all: '全部县（市、区）',
    matters: '议题',
    decisions: '议定事项（可不填）',
    decided: '议定：',
    save: '保存',
    cancel: '取消',
    remove: (day) => `删去 ${day} 的记录`,
    removeShort: '删去',
    removeQuestion: (day) => `删去 ${day} 的碰头会记录？`,
    list: (meetings) => `会议记录（${meetings} 次）`,
    none: '还没有记录。',
    look: '看最新的记录',
  },
  en: {
    title: 'Joint meetings',
    hint: 'The notice asks for a joint meeting each quarter or half-year: at least one each half-year, better one each quarter.',
    periods: 'Due and held',
    halfYear: (from, to) => `Half-year (${from}, ${to})`,
    quarter: (quarter) => quarter,
    due: (day) => `by ${day}`,
    held: (days) => `held: ${days}`,
    overdue: (days) => `none was held; ${days} days past`,
    new: 'Note a meeting',
    edit: (day) => `Change the note of ${day}`,
    editShort: 'Change',
    date: (today) => `Date (like ${today})`,
    dateWrong: (today) => `Write the date like ${today}.`,
    who: 'Counties that took part (none chosen: all)',
    all: 'All counties',
    matters: 'Matters',
    decisions: 'Decisions (optional)',
    decided: 'Decided:',
    save: 'Save',
    cancel: 'Cancel',
    remove: (day) => `Remove the note of ${day}`,
    removeShort: 'Remove',
    removeQuestion: (day) => `Remove the note of the meeting of ${day}?`,
    list: (meetings) => `Meetings noted (${meetings})`,
    none: 'None noted yet.',
    look: 'Look at the newest notes',
  },
};
