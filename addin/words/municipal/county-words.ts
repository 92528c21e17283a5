import type { Language } from '../../../shared/findings/text';
import type { Dealing } from '../../../shared/submission/dealt-notes';
import type { monthEvents } from '../../../shared/submission/month-life';

interface CountyWords {
  title: string;
  county: string;
  nothing: (county: string, month: string) => string;
  facts: {
    version: (version: number) => string;
    received: (when: string) => string;
    late: (days: number) => string;
    onBehalf: string;
    disputed: string;
    carriedForward: (reason: string) => string;
    locked: string;
    file: (name: string) => string;
  };
  findings: string;
  score: string;
  history: string;
  changes: (from: number) => string;
  noChanges: string;
  unread: string;
  empty: string;
  paneOnly: (count: number) => string;
  returnThis: string;
  returned: string;
  dispute: (reason: string) => string;
  place: (county: string, version: number, file: string) => string;
  closePlace: string;
  due: (day: string) => string;
  steps: {
    label: string;
    month: string;
    before: (county: string) => string;
    after: (county: string) => string;
  };
  note: {
    heading: string;
    hint: string;
    usual: string;
    usuals: readonly string[];
    text: string;
    sheet: string;
    cell: string;
    cellWrong: string;
    add: string;
    remove: string;
    whole: string;
    send: (notes: number) => string;
    sendQuestion: (county: string, month: string, notes: number) => string;
  };
  notes: string;
  dealt: Readonly<Record<Dealing, string>>;
  accept: string;
  acceptQuestion: (county: string, month: string) => string;
  acceptDisputed: (county: string, month: string) => string;
  reopen: string;
  reopenQuestion: (county: string, month: string) => string;
  done: { return: string; accept: string; reopen: string };
  lookAgain: string;
  events: Readonly<Record<(typeof monthEvents)[number], string>>;
  by: { county: string; municipal: string };
}

/** The view of one county's month. */
export const countyWords: Readonly<Record<Language, CountyWords>> = {
  zhCN: {
    title: '县（市、区）详情',
    county: '县（市、区）',
    nothing: (county, month) => `${county}还没有报送${month}。`,
    facts: {
      version: (version) => `第 ${version} 版`,
      received: (when) => `${when} 收到`,
      late: (days) => `迟 ${days} 天`,
      onBehalf: '市级代报',
      disputed: '有争议的错误',
      carriedForward: (reason) => `本月无变化：${reason}`,
      locked: '已锁定',
      file: (name) => `文件：${name}`,
    },
    findings: '问题',
    score: '得分',
    history: '经过',
    changes: (from) => `与第 ${from} 版相比`,
    noChanges: '两版的台账没有不同。',
    unread: '（读不出）',
    empty: '（空）',
    paneOnly: (count) => `另有 ${count} 处问题涉及姓名、电话或读数，只在县里的面板上能看到。`,
    returnThis: '退回这一条',
    returned: '已列入退回意见',
    dispute: (reason) => `县里说明：${reason}`,
    place: (county, version, file) => `在${county}第 ${version} 版的工作簿里（${file}）。`,
    closePlace: '收起',
    due: (day) => `应于 ${day} 前报送。催报通知在“月度一览”里。`,
    steps: {
      label: '换县',
      month: '回到月度一览',
      before: (county) => `上一个：${county}`,
      after: (county) => `下一个：${county}`,
    },
    note: {
      heading: '退回意见',
      hint: '在问题旁点“退回这一条”，或在这里自己写。退回后，县里的面板会把意见列在相应的单元格上。',
      usual: '常用意见',
      usuals: [
        '请补充凭证',
        '金额与合计不一致，请核对',
        '日期不在本期内，请核对',
        '单位名称与结对名单不一致，请更正',
        '缺少活动或见面的具体内容，请补充',
        '请说明为什么比上个月少',
      ],
      text: '意见',
      sheet: '工作表（可不填）',
      cell: '单元格（可不填）',
      cellWrong: '单元格写成 F7 这样，并填上工作表。',
      add: '列入',
      remove: '去掉',
      whole: '整份月报',
      send: (notes) => `退回（${notes} 条意见）`,
      sendQuestion: (county, month, notes) => `把${county}${month}月报连同 ${notes} 条意见退回？`,
    },
    notes: '上次退回的意见',
    dealt: {
      solved: '问题已消除',
      changed: '已改',
      rowGone: '这一行已改或已删',
      stillThere: '改过，问题还在',
      unchanged: '没有改',
      noCell: '没有指明单元格，请自己看',
    },
    accept: '采纳',
    acceptQuestion: (county, month) => `采纳${county}${month}月报？采纳后县里不能再改，需要时可以重新开放。`,
    acceptDisputed: (county, month) =>
      `${county}${month}月报有县里认为不对的错误，理由写在各条下面。采纳就是认可这些理由。确定采纳吗？`,
    reopen: '重新开放',
    reopenQuestion: (county, month) => `重新开放${county}${month}月报？县里又可以改报。`,
    done: { return: '已退回。', accept: '已采纳。', reopen: '已重新开放。' },
    lookAgain: '重新取这个县的月报',
    events: {
      submitted: '报送',
      returned: '退回',
      accepted: '采纳',
      reopened: '重新开放',
      locked: '锁定',
      unlocked: '解除锁定',
    },
    by: { county: '县级', municipal: '市级' },
  },
  en: {
    title: 'One county',
    county: 'County',
    nothing: (county, month) => `${county} has not submitted ${month} yet.`,
    facts: {
      version: (version) => `version ${version}`,
      received: (when) => `received ${when}`,
      late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
      onBehalf: 'submitted by the municipal office',
      disputed: 'with disputed errors',
      carriedForward: (reason) => `Nothing to report: ${reason}`,
      locked: 'locked',
      file: (name) => `File: ${name}`,
    },
    findings: 'Findings',
    score: 'Score',
    history: 'History',
    changes: (from) => `Compared with version ${from}`,
    noChanges: 'The ledgers of both versions are the same.',
    unread: '(not readable)',
    empty: '(empty)',
    paneOnly: (count) =>
      `${count} more findings are about names, phone numbers or how cells were read: only the county’s pane shows them.`,
    returnThis: 'Return this',
    returned: 'Noted for the return',
    dispute: (reason) => `The county says: ${reason}`,
    place: (county, version, file) => `In the workbook of ${county}, version ${version} (${file}).`,
    closePlace: 'Close',
    due: (day) => `It is due on ${day}. Reminders are on “Month at a glance”.`,
    steps: {
      label: 'Other counties',
      month: 'Back to the month',
      before: (county) => `Before: ${county}`,
      after: (county) => `Next: ${county}`,
    },
    note: {
      heading: 'Notes for a return',
      hint: 'Press “Return this” beside a finding, or write a note here. The county’s pane lists the notes at their cells.',
      usual: 'Usual notes',
      usuals: [
        'Please add the receipts',
        'The amounts do not add up to the total; please check',
        'The date lies outside of the period; please check',
        'The unit is not named as in the list of pairings; please correct it',
        'Please say what the activity or meeting was about',
        'Please explain why it is less than last month',
      ],
      text: 'Note',
      sheet: 'Sheet (optional)',
      cell: 'Cell (optional)',
      cellWrong: 'Write a cell like F7, and its sheet.',
      add: 'Add',
      remove: 'Remove',
      whole: 'The whole report',
      send: (notes) => `Return (${notes} ${notes === 1 ? 'note' : 'notes'})`,
      sendQuestion: (county, month, notes) =>
        `Return ${month} of ${county} with ${notes} ${notes === 1 ? 'note' : 'notes'}?`,
    },
    notes: 'Notes of the last return',
    dealt: {
      solved: 'solved',
      changed: 'changed',
      rowGone: 'the row is another one or gone',
      stillThere: 'changed, but still found',
      unchanged: 'not changed',
      noCell: 'about no cell: look yourself',
    },
    accept: 'Accept',
    acceptQuestion: (county, month) =>
      `Accept ${month} of ${county}? The county cannot change it then, unless you reopen it.`,
    acceptDisputed: (county, month) =>
      `${month} of ${county} has errors that the county disputes; its reasons stand below each. To accept is to agree with them. Accept?`,
    reopen: 'Reopen',
    reopenQuestion: (county, month) => `Reopen ${month} of ${county}? The county can submit it again then.`,
    done: { return: 'Returned.', accept: 'Accepted.', reopen: 'Reopened.' },
    lookAgain: 'Load this county’s month again',
    events: {
      submitted: 'Submitted',
      returned: 'Returned',
      accepted: 'Accepted',
      reopened: 'Reopened',
      locked: 'Locked',
      unlocked: 'Unlocked',
    },
    by: { county: 'county', municipal: 'municipal' },
  },
};
