import type { Language } from '../../../shared/findings/text';
import type { FactWords, Standing } from '../../presenters/month-standing';

interface MonthWords extends FactWords {
  title: string;
  standing: Readonly<Record<Standing, string>>;
  headline: (month: string, counties: number) => string;
  count: (standing: string, counties: number) => string;
  loadedAt: (time: string) => string;
  refresh: string;
  list: (month: string) => string;
  county: string;
  state: string;
  reminders: string;
  remindersNone: string;
  remindAll: string;
  remind: (county: string) => string;
  copied: string;
  copyFailed: string;
  matrix: string;
  matrixRegion: string;
  open: (county: string, month: string) => string;
  lock: (month: string) => string;
  lockQuestion: (month: string, missing: number) => string;
  unlock: (month: string) => string;
  unlockQuestion: (month: string) => string;
  lockDone: (month: string) => string;
  unlockDone: (month: string) => string;
  allLocked: string;
}

/** The view of the month at a glance. */
export const monthWords: Readonly<Record<Language, MonthWords>> = {
  zhCN: {
    title: '月度一览',
    standing: {
      overdue: '逾期未报',
      returned: '退回待改',
      disputed: '有争议',
      submitted: '已报待审',
      missing: '未报',
      accepted: '已采纳',
      ahead: '未到期',
    },
    headline: (month, counties) => `${month}：${counties} 个县（市、区）`,
    count: (standing, counties) => `${standing} ${counties}`,
    loadedAt: (time) => `${time} 取到`,
    refresh: '刷新',
    list: (month) => `${month}各县（市、区）`,
    county: '县（市、区）',
    state: '状态',
    score: '得分',
    errors: '错误',
    shortfalls: '缺项',
    version: (version) => `第 ${version} 版`,
    daysOverdue: (days) => `逾期 ${days} 天`,
    daysLate: (days) => `迟 ${days} 天`,
    nothingToReport: '本月无变化',
    locked: '已锁定',
    reminders: '催报',
    remindersNone: '没有要催的：这个月该报的都报了。',
    remindAll: '复制给各县的催报通知',
    remind: (county) => `复制给${county}的催报`,
    copied: '已复制，可以直接粘贴到微信或邮件里。',
    copyFailed: '没有复制成，请选中下面的文字自己复制。',
    matrix: '各月总览',
    matrixRegion: '各县各月总览，可左右滚动',
    open: (county, month) => `打开${county}${month}`,
    lock: (month) => `锁定${month}`,
    lockQuestion: (month, missing) => {
      const open = missing > 0 ? `还有 ${missing} 个县（市、区）没有报送。` : '';
      return `${open}锁定后，各县（市、区）不能再报送或改报${month}。确定锁定吗？`;
    },
    unlock: (month) => `解除${month}的锁定`,
    unlockQuestion: (month) => `解除后，各县（市、区）又可以报送${month}。确定解除吗？`,
    lockDone: (month) => `${month}已锁定。`,
    unlockDone: (month) => `${month}已解除锁定。`,
    allLocked: '这个月已锁定，各县（市、区）不能再报送。',
  },
  en: {
    title: 'Month at a glance',
    standing: {
      overdue: 'Overdue',
      returned: 'Returned',
      disputed: 'Disputed',
      submitted: 'To review',
      missing: 'Missing',
      accepted: 'Accepted',
      ahead: 'Not due yet',
    },
    headline: (month, counties) => `${month}: ${counties} counties`,
    count: (standing, counties) => `${standing} ${counties}`,
    loadedAt: (time) => `as of ${time}`,
    refresh: 'Refresh',
    list: (month) => `Counties in ${month}`,
    county: 'County',
    state: 'State',
    score: 'Score',
    errors: 'Errors',
    shortfalls: 'Shortfalls',
    version: (version) => `version ${version}`,
    daysOverdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    daysLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    nothingToReport: 'nothing to report',
    locked: 'locked',
    reminders: 'Reminders',
    remindersNone: 'Nobody to remind: all that is due this month has come.',
    remindAll: 'Copy the reminder for all',
    remind: (county) => `Copy the reminder for ${county}`,
    copied: 'Copied: paste it into a message or mail.',
    copyFailed: 'It could not be copied. Select the text below and copy it yourself.',
    matrix: 'All months',
    matrixRegion: 'Counties by months, scrolls sideways',
    open: (county, month) => `Open ${county} ${month}`,
    lock: (month) => `Lock ${month}`,
    lockQuestion: (month, missing) => {
      const open =
        missing > 0 ? `${missing} ${missing === 1 ? 'county has' : 'counties have'} not submitted yet. ` : '';
      return `${open}Once locked, no county can submit ${month} any more. Lock it?`;
    },
    unlock: (month) => `Unlock ${month}`,
    unlockQuestion: (month) => `Once unlocked, counties can submit ${month} again. Unlock it?`,
    lockDone: (month) => `${month} is locked.`,
    unlockDone: (month) => `${month} is unlocked.`,
    allLocked: 'This month is locked: no county can submit.',
  },
};
