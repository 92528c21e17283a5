import type { Language } from '../../../shared/findings/text';
import type { Caution } from '../../presenters/mail-proposals';

type CautionWords = {
  [K in Exclude<Caution['kind'], 'doubtfulStamp'>]: (caution: Extract<Caution, { kind: K }>) => string;
};

interface MailWords {
  title: string;
  intro: (month: string) => string;
  choose: string;
  drop: string;
  receivedOn: string;
  receivedHint: string;
  otherCampaign: (files: number) => string;
  otherCampaignHint: (name: string) => string;
  checking: (done: number, of: number) => string;
  sending: (done: number, of: number) => string;
  stop: string;
  checkAgain: string;
  clear: string;
  clearQuestion: string;
  remove: string;
  groups: Readonly<
    Record<'untold' | 'ready' | 'faulty' | 'idle' | 'sent' | 'open', (files: number) => string>
  >;
  hints: Readonly<Record<'untold' | 'ready' | 'faulty' | 'idle', string>>;
  county: string;
  countyPlaceholder: string;
  submit: (files: number) => string;
  submitNone: string;
  submitted: (files: number) => string;
  notSubmitted: (files: number) => string;
  noErrors: string;
  errors: (errors: number) => string;
  score: (total: string) => string;
  shortfalls: (count: number) => string;
  becomes: (version: number) => string;
  received: (day: string) => string;
  change: string;
  cautions: CautionWords;
  states: Readonly<
    Record<'waiting' | 'checking' | 'stopped' | 'broken' | 'gone' | 'foreign' | 'sending' | 'toSend', string>
  >;
  unreadable: Readonly<Record<'unreadable' | 'tooLarge' | 'encrypted' | 'notAWorkbook', string>>;
  taken: (version: number) => string;
  lost: string;
  refused: Readonly<Record<'stale' | 'locked' | 'hasErrors' | 'malformed', string>>;
  at: (sheet: string, address: string) => string;
  moreErrors: (count: number) => string;
  answer: string;
  mailSubject: string;
  copyMail: string;
  copied: string;
  copyFailed: string;
  openMail: string;
  openMailPasting: string;
}

/** The view of the mailed workbooks. */
export const mailWords: Readonly<Record<Language, MailWords>> = {
  zhCN: {
    title: '邮件附件',
    intro: (month) =>
      `把各县用邮件发来的${month}台账一次放进来：逐个校验，没有错误的由您代报，有错误的备好回信。`,
    choose: '选择附件（可多选）',
    drop: '也可以把附件直接拖到这里。.xlsx、.xls、.et、.ods 都行；是哪个县的，看内容，不看文件名。',
    receivedOn: '收到日期',
    receivedHint: '是否按时，按这一天算。个别文件不同的，可在那一行改。',
    otherCampaign: (files) => `有 ${files} 个附件的日期大多不在这次活动期内。`,
    otherCampaignHint: (name) => `若是上一次活动的，请在最上面的“活动”里换用 ${name}，再放入这些附件。`,
    checking: (done, of) => `已校验 ${done} / ${of}`,
    sending: (done, of) => `已报送 ${done} / ${of}`,
    stop: '停止',
    checkAgain: '接着校验',
    clear: '清空列表',
    clearQuestion: '只是从列表里去掉，已代报的不受影响。确定清空吗？',
    remove: '移出',
    groups: {
      untold: (files) => `看不出是哪个县的（${files}）`,
      ready: (files) => `没有错误，可以代报（${files}）`,
      faulty: (files) => `要回信的（${files}）`,
      idle: (files) => `不用再报的（${files}）`,
      sent: (files) => `已代报（${files}）`,
      open: (files) => `还没有校验完（${files}）`,
    },
    hints: {
      untold: '工作簿里没有写县名。请选定是哪个县的，随即重新校验。',
      ready: '核对下面各行，勾选的才会报送。同一个县只报一份。',
      faulty: '回信已经写好，复制后粘贴到邮件里即可。',
      idle: '服务器上已有同样的内容，或者这个月已经不收。',
    },
    county: '县（市、区）',
    countyPlaceholder: '请选择',
    submit: (files) => `代报勾选的 ${files} 个`,
    submitNone: '没有勾选',
    submitted: (files) => `已代报 ${files} 个县（市、区）。`,
    notSubmitted: (files) => `有 ${files} 个没有报成，原因写在那一行。`,
    noErrors: '没有错误',
    errors: (errors) => `${errors} 处错误`,
    score: (total) => `得分 ${total}`,
    shortfalls: (count) => `缺项 ${count}`,
    becomes: (version) => `将报为第 ${version} 版`,
    received: (day) => `${day} 收到`,
    change: '改日期',
    cautions: {
      locked: () => '这个月已锁定，不再接收。',
      accepted: ({ version }) => `第 ${version} 版已采纳。要换成这一份，请先在该县页面重新开放。`,
      sameAsHead: ({ version, by }) =>
        by === 'county'
          ? `与该县自己报送的第 ${version} 版完全相同，不用再报。`
          : `与已代报的第 ${version} 版完全相同，不用再报。`,
      sameAsReturned: ({ version }) =>
        `与退回的第 ${version} 版完全相同，退回的意见没有改。要照样再报，请勾选。`,
      older: ({ version, head }) =>
        `与以前的第 ${version} 版相同，现行的是第 ${head} 版。可能发来的是旧文件；确要换回，请勾选。`,
      replacesOwn: ({ version, on }) =>
        `该县已自己报送第 ${version} 版${on === null ? '' : `（${on}）`}。勾选后，将由这一份替换。`,
      answersReturn: ({ version }) => `第 ${version} 版已退回，这一份接着报。`,
      replaces: ({ version }) => `将替换已代报的第 ${version} 版。`,
      receivedBefore: ({ version, on }) =>
        `现行的第 ${version} 版是 ${on} 收到的，比这一份晚。确要替换，请勾选。`,
      rivals: ({ fileNames }) =>
        `同一个县另有 ${fileNames.map((name) => `“${name}”`).join('、')}，内容不同。请勾选其中一份。`,
      partlyRead: () => '有内容没有读到，先在“识别”里说明是什么；要照现在读到的报，请勾选。',
      otherMonth: () => '文件里写的不是这个月，可能附错了月份。确是这个月的，请勾选。',
      twin: ({ fileName }) => `与“${fileName}”内容完全相同，报一份即可。`,
    },
    states: {
      waiting: '等待校验',
      checking: '正在校验…',
      stopped: '已停止，还没有校验。',
      broken: '校验时出了问题，没有做完。请再试一次。',
      gone: '读不到这个文件：可能已被移走、改名，或者是文件夹。请重新选择。',
      foreign: '里面没有认出本次行动的台账，可能附错了文件。',
      sending: '正在报送…',
      toSend: '等待报送',
    },
    unreadable: {
      unreadable: '打不开：文件已损坏或不完整。',
      tooLarge: '打不开：文件太大。',
      encrypted: '打不开：设有密码。',
      notAWorkbook: '打不开：不是 Excel 工作簿。',
    },
    taken: (version) => `已报为第 ${version} 版`,
    lost: '没有等到服务器的回答，可能已经收到。再报一次即可，不会报成两版。',
    refused: {
      stale: '您查看之后，该县又有了新的一版，所以没有报。请看清现在的情况再定。',
      locked: '这个月已锁定或已采纳，服务器没有收。',
      hasErrors: '服务器另外查出了错误，没有收。请在浏览器里打开这个文件查看。',
      malformed: '服务器没有收：评分细则可能刚刚更新。请刷新页面后重新校验。',
    },
    at: (sheet, address) => `《${sheet}》${address}`,
    moreErrors: (count) => `……另有 ${count} 处，都写在回信里。`,
    answer: '回信',
    mailSubject: '主题',
    copyMail: '复制回信',
    copied: '已复制，可以粘贴到邮件里。',
    copyFailed: '没有复制成，请选中上面的文字自己复制。',
    openMail: '用邮件程序打开',
    openMailPasting: '用邮件程序打开（正文请复制后粘贴）',
  },
  en: {
    title: 'Mailed workbooks',
    intro: (month) =>
      `Put in all the ledgers of ${month} that counties sent by mail: each is checked; those without errors you submit for the county, for the others an answer is ready.`,
    choose: 'Choose attachments',
    drop: 'Or drop them here: .xlsx, .xls, .et, .ods. Whose they are is told by what is in them, not by their names.',
    receivedOn: 'Received on',
    otherCampaign: (files) =>
      `Most dates lie outside of this campaign in ${files} ${files === 1 ? 'file' : 'files'}.`,
    otherCampaignHint: (name) =>
      `If they belong to an earlier campaign, choose ${name} under “Campaign” at the top and add them again.`,
    receivedHint:
      'Whether a report is in time goes by this day. Change it in a line where a file came on another.',
    checking: (done, of) => `Checked ${done} / ${of}`,
    sending: (done, of) => `Submitted ${done} / ${of}`,
    stop: 'Stop',
    checkAgain: 'Go on checking',
    clear: 'Clear the list',
    clearQuestion: 'The files only go from this list; what was submitted stays. Clear it?',
    remove: 'Remove',
    groups: {
      untold: (files) => `County not told (${files})`,
      ready: (files) => `No errors, can be submitted (${files})`,
      faulty: (files) => `To be answered (${files})`,
      idle: (files) => `Nothing to submit (${files})`,
      sent: (files) => `Submitted (${files})`,
      open: (files) => `Not checked yet (${files})`,
    },
    hints: {
      untold: 'The workbook names no county. Choose it; the file is checked again at once.',
      ready: 'Look through the lines: those with a tick are submitted. One file a county.',
      faulty: 'The answer is written: copy it into a mail.',
      idle: 'The server holds the same already, or the month takes nothing any more.',
    },
    county: 'County',
    countyPlaceholder: 'Choose',
    submit: (files) => `Submit the ${files} chosen`,
    submitNone: 'None chosen',
    submitted: (files) => `Submitted for ${files} ${files === 1 ? 'county' : 'counties'}.`,
    notSubmitted: (files) => `${files} could not be submitted; the line says why.`,
    noErrors: 'No errors',
    errors: (errors) => `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    score: (total) => `score ${total}`,
    shortfalls: (count) => `shortfalls: ${count}`,
    becomes: (version) => `becomes version ${version}`,
    received: (day) => `received ${day}`,
    change: 'Change the date',
    cautions: {
      locked: () => 'The month is locked and takes nothing.',
      accepted: ({ version }) =>
        `Version ${version} is accepted. To replace it, reopen it on the county’s page first.`,
      sameAsHead: ({ version, by }) =>
        by === 'county'
          ? `Exactly the county’s own version ${version}: nothing to submit.`
          : `Exactly version ${version}, which you have submitted: nothing to do.`,
      sameAsReturned: ({ version }) =>
        `Exactly version ${version}, which was returned: the notes were not dealt with. Tick it to submit it all the same.`,
      older: ({ version, head }) =>
        `The same as the earlier version ${version}; version ${head} stands now. An old file may have been sent. Tick it to go back to it.`,
      replacesOwn: ({ version, on }) =>
        `The county has submitted version ${version} by itself${on === null ? '' : ` (${on})`}. Ticked, this file replaces it.`,
      answersReturn: ({ version }) => `Version ${version} was returned; this one follows it.`,
      replaces: ({ version }) => `Replaces version ${version}, which the office submitted.`,
      receivedBefore: ({ version, on }) =>
        `Version ${version} was received on ${on}, later than this file. Tick it to replace that.`,
      rivals: ({ fileNames }) =>
        `The same county also sent ${fileNames.map((name) => `“${name}”`).join(', ')} with other content. Tick one of them.`,
      partlyRead: () =>
        'Something was not read: say what it is under “What was read”. Tick it to submit what was read.',
      otherMonth: () =>
        'The file names another month: perhaps the wrong one was sent. Tick it if it is of this month.',
      twin: ({ fileName }) => `The same content as “${fileName}”: one is enough.`,
    },
    states: {
      waiting: 'waiting',
      checking: 'being checked…',
      stopped: 'Stopped before it was checked.',
      broken: 'Something went wrong while it was checked. Try again.',
      gone: 'The file cannot be read: it was moved or renamed, or it is a folder. Choose it again.',
      foreign: 'No ledger of the campaign was recognised in it; perhaps it is another file.',
      sending: 'being submitted…',
      toSend: 'waiting',
    },
    unreadable: {
      unreadable: 'It cannot be opened: damaged or incomplete.',
      tooLarge: 'It cannot be opened: too large.',
      encrypted: 'It cannot be opened: protected by a password.',
      notAWorkbook: 'It cannot be opened: no Excel workbook.',
    },
    taken: (version) => `submitted as version ${version}`,
    lost: 'The server did not answer; it may have received it. Submit it again: it will not become two versions.',
    refused: {
      stale:
        'The county has got a newer version since you looked, so nothing was submitted. Look at it again.',
      locked: 'The month is locked or accepted; the server did not take it.',
      hasErrors:
        'The server found further errors and did not take it. Open the file in the browser to see them.',
      malformed:
        'The server did not take it: the points may just have been updated. Reload the page and check again.',
    },
    at: (sheet, address) => `${sheet} ${address}`,
    moreErrors: (count) => `… and ${count} more, all in the answer.`,
    answer: 'Answer',
    mailSubject: 'Subject',
    copyMail: 'Copy the answer',
    copied: 'Copied: paste it into a mail.',
    copyFailed: 'It could not be copied. Select the text above and copy it yourself.',
    openMail: 'Open in the mail program',
    openMailPasting: 'Open in the mail program (copy the text and paste it)',
  },
};
