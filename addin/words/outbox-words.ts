import type { Language } from '../../shared/findings/text';
import type { WaitingReason, outboxRefusals } from '../gateway/outbox-entry';
import type { StorageTrouble } from '../gateway/outbox-store';

interface TitleAndHint {
  title: string;
  hint: string;
}

interface OutboxWords {
  title: string;
  /** In the pane's head. */
  waiting: (entries: number) => string;
  forYou: (entries: number) => string;
  done: (entries: number) => string;
  show: string;
  about: (fileName: string, when: string) => string;
  /** What was just put there. */
  held: TitleAndHint;
  heldInstead: string;
  unheld: Readonly<Record<StorageTrouble, string>>;
  /** The storage refused what was asked of it here. */
  trouble: string;
  sending: string;
  because: Readonly<Record<WaitingReason, TitleAndHint>>;
  undecided: (version: number) => string;
  undecidedGone: string;
  undecidedHint: string;
  onTop: string;
  compare: string;
  comparing: string;
  notCompared: string;
  theirs: Readonly<Record<'county' | 'municipal', (version: number, when: string) => string>>;
  noRows: string;
  locked: TitleAndHint;
  again: string;
  taken: (version: number) => string;
  disputed: string;
  refused: Readonly<Record<(typeof outboxRefusals)[number], TitleAndHint>>;
  errors: (errors: number) => string;
  unreadable: (month: string) => string;
  unreadableHint: string;
  retry: string;
  takeBack: string;
  takeBackAsk: string;
  takeBackYes: string;
  takeBackNo: string;
  seen: string;
}

/** Submissions that wait for the network. */
export const outboxWords: Readonly<Record<Language, OutboxWords>> = {
  zhCN: {
    title: '发件箱',
    waiting: (entries) => `${entries} 份台账还没有报出去，联网后自动报送。`,
    forYou: (entries) => `发件箱里有 ${entries} 份台账没有报出去，等您处理。`,
    done: (entries) => `发件箱里的 ${entries} 份台账已报出去。`,
    show: '查看',
    about: (fileName, when) => `${fileName}，${when} 存入`,
    held: {
      title: '没有连上服务器，已存入发件箱，联网后自动报送。',
      hint: '可以关闭 Excel 或这个页面，下次打开时接着报，不会重复。之后又改了台账的，再点一次“报送”，新的替换旧的。',
    },
    heldInstead: '发件箱里原来等着的那一份已由这一份替换。',
    unheld: {
      full: '这台电脑的存储空间满了，也没能存入发件箱。请不要关闭这个面板，联网后再点一次“报送”。',
      unavailable:
        '这个浏览器不让网页存东西（例如无痕窗口），也没能存入发件箱。请不要关闭这个面板，联网后再点一次“报送”。',
    },
    trouble: '浏览器没有存下刚才的更改，请再试一次。',
    sending: '正在报送…',
    because: {
      offline: {
        title: '等待网络，还没有报出去。',
        hint: '打开这个面板时，一有网络就自动报送。',
      },
      timeout: {
        title: '服务器没有回应，还不知道是否收到。',
        hint: '稍后自动再问，不会重复报送。',
      },
      serverFault: {
        title: '服务器暂时用不了，还没有报出去。',
        hint: '稍后自动再试，不会重复报送。',
      },
      noKey: {
        title: '没有报送密钥，还没有报出去。',
        hint: '请在“报送密钥”处填写，保存后自动报送。',
      },
      unauthorised: {
        title: '密钥不对或已失效，没有报出去。',
        hint: '请向团市委要新的密钥，在下面更换，保存后自动报送。',
      },
      forbidden: {
        title: '现在的密钥不能报送这个县（市、区），没有报出去。',
        hint: '请在下面换用这个县（市、区）的密钥，保存后自动报送。',
      },
    },
    undecided: (version) => `存入之后服务器上又有了第 ${version} 版，这一份没有报出去。`,
    undecidedGone: '服务器上的版本变了，这一份没有报出去。',
    undecidedHint:
      '可能是同事或团市委报的，也可能是您自己先前报的。请先核对哪一份是最新、最全的，再决定。仍报这一份，就接在它后面成为新的一版；原来那一版也留着，查得到。',
    onTop: '仍报这一份',
    compare: '看两份有什么不同',
    comparing: '正在取服务器上的那一版来比较…',
    notCompared: '没有取到服务器上的那一版，比较不了。',
    theirs: {
      county: (version, when) => `服务器上的第 ${version} 版由本县报送，${when} 收到。和它相比，这一份：`,
      municipal: (version, when) =>
        `服务器上的第 ${version} 版由团市委代报，${when} 收到。和它相比，这一份：`,
    },
    noRows: '台账内容完全一样。',
    locked: {
      title: '这个月已经锁定或已采纳，没有报出去。',
      hint: '确需更正，请联系团市委重新开放，然后点“再报一次”。',
    },
    again: '再报一次',
    taken: (version) => `已报送，服务器上是第 ${version} 版。`,
    disputed: '有异议的错误将由团市委审核。',
    refused: {
      hasErrors: {
        title: '服务器校验后发现错误，没有收下。',
        hint: '请打开工作簿重新校验，改正后再报送。',
      },
      otherRubric: {
        title: '存入之后评分细则有更新，服务器没有收下。',
        hint: '请重新打开这个面板，校验工作簿后再报送。',
      },
      otherCampaign: {
        title: '存入之后方案有变动，服务器没有收下。',
        hint: '请重新打开这个面板，校验工作簿后再报送；若还不行，请联系团市委。',
      },
      malformed: {
        title: '服务器读不懂这一份，没有收下。',
        hint: '页面可能是旧版本。请重新打开这个面板，校验工作簿后再报送；若还不行，请联系团市委。',
      },
      tooLarge: {
        title: '内容太大，超过 8 MB，服务器没有收下。',
        hint: '请删去与台账无关的行，再报送。',
      },
      unsupported: {
        title: '服务器不接受这种内容格式。',
        hint: '页面可能是旧版本，请重新打开这个面板后再报送。',
      },
    },
    errors: (errors) => `服务器校验后发现 ${errors} 处错误，没有收下。`,
    unreadable: (month) => `发件箱里有一份${month}的报送读不出来，没有报出去。`,
    unreadableHint: '可能是另一版页面存的。请打开工作簿，重新报送。',
    retry: '立即重试',
    takeBack: '不报这一份',
    takeBackAsk: '从发件箱里取出这一份，不再报送？工作簿不受影响。',
    takeBackYes: '不报了',
    takeBackNo: '留在发件箱',
    seen: '知道了',
  },
  en: {
    title: 'Outbox',
    waiting: (entries) => `Not submitted yet: ${entries}. Sent as soon as there is a network.`,
    forYou: (entries) => `In the outbox, not submitted and waiting for you: ${entries}.`,
    done: (entries) => `Submitted from the outbox: ${entries}.`,
    show: 'Show',
    about: (fileName, when) => `${fileName}, put here ${when}`,
    held: {
      title: 'The server could not be reached. Kept in the outbox and sent as soon as there is a network.',
      hint: 'You can close Excel or this page; it goes on when you open it again, and nothing is sent twice. If you change the workbook after this, submit again: the new one replaces the old one.',
    },
    heldInstead: 'It replaces the one that was waiting in the outbox.',
    unheld: {
      full: 'The storage of this computer is full, so it could not be kept in the outbox either. Leave this pane open and submit again when there is a network.',
      unavailable:
        'This browser does not let pages keep anything (a private window, for example), so it could not be kept in the outbox either. Leave this pane open and submit again when there is a network.',
    },
    trouble: 'The browser did not store the change just made. Please try again.',
    sending: 'Submitting…',
    because: {
      offline: {
        title: 'Waiting for the network, not submitted yet.',
        hint: 'While this pane is open it is sent as soon as there is a network.',
      },
      timeout: {
        title: 'The server did not answer; it is not known whether it has this one.',
        hint: 'It is asked again by itself; nothing is sent twice.',
      },
      serverFault: {
        title: 'The server is out of order, not submitted yet.',
        hint: 'It is tried again by itself; nothing is sent twice.',
      },
      noKey: {
        title: 'There is no key, not submitted yet.',
        hint: 'Enter the key for submitting; it is sent once the key is saved.',
      },
      unauthorised: {
        title: 'The key is wrong or no longer valid, not submitted.',
        hint: 'Ask the municipal office for a new key and change it below; it is sent once the key is saved.',
      },
      forbidden: {
        title: 'The present key does not open this county, not submitted.',
        hint: 'Change to the key of this county below; it is sent once the key is saved.',
      },
    },
    undecided: (version) => `Meanwhile the server has version ${version}, so this one was not submitted.`,
    undecidedGone: 'The version on the server has changed, so this one was not submitted.',
    undecidedHint:
      'It may come from a colleague, from the municipal office, or from you yourself before. Look which one is newest and complete, then decide. Submitted all the same, this one becomes the next version; the earlier one is kept and can be looked up.',
    onTop: 'Submit this one',
    compare: 'See how the two differ',
    comparing: 'Fetching the version on the server for comparison…',
    notCompared: 'The version on the server could not be fetched for comparison.',
    theirs: {
      county: (version, when) =>
        `Version ${version} on the server was submitted by the county, received ${when}. Beside it, this one:`,
      municipal: (version, when) =>
        `Version ${version} on the server was submitted by the municipal office, received ${when}. Beside it, this one:`,
    },
    noRows: 'The ledgers are the same.',
    locked: {
      title: 'The month is locked or accepted, not submitted.',
      hint: 'If it has to be corrected, ask the municipal office to reopen it, then submit once more.',
    },
    again: 'Submit once more',
    taken: (version) => `Submitted: version ${version} on the server.`,
    disputed: 'The municipal office will look at the disputed errors.',
    refused: {
      hasErrors: {
        title: 'The server found errors and did not take it.',
        hint: 'Open the workbook, check it again, correct it and submit.',
      },
      otherRubric: {
        title: 'The points have changed meanwhile; the server did not take it.',
        hint: 'Open this pane again, check the workbook and submit.',
      },
      otherCampaign: {
        title: 'The campaign has changed meanwhile; the server did not take it.',
        hint: 'Open this pane again, check the workbook and submit. If that does not help, ask the municipal office.',
      },
      malformed: {
        title: 'The server could not read it and did not take it.',
        hint: 'The page may be an old version. Open this pane again, check the workbook and submit. If that does not help, ask the municipal office.',
      },
      tooLarge: {
        title: 'It is larger than 8 MB; the server did not take it.',
        hint: 'Delete rows that do not belong to the ledgers, then submit.',
      },
      unsupported: {
        title: 'The server does not take this form of content.',
        hint: 'The page may be an old version. Open this pane again and submit.',
      },
    },
    errors: (errors) => `The server found errors (${errors}) and did not take it.`,
    unreadable: (month) => `A submission of ${month} in the outbox cannot be read; it was not submitted.`,
    unreadableHint:
      'Another version of this page may have put it there. Open the workbook and submit it again.',
    retry: 'Try now',
    takeBack: 'Do not submit',
    takeBackAsk: 'Take this one out of the outbox and not submit it? The workbook stays as it is.',
    takeBackYes: 'Take it out',
    takeBackNo: 'Keep it',
    seen: 'Dismiss',
  },
};
