import type { Language } from '../../../shared/findings/text';
import type { StampVerdict } from '../../../shared/submission/stamp';

type Of<Kind extends StampVerdict['kind']> = Extract<StampVerdict, { kind: Kind }>;

interface MailStampWords {
  tags: Readonly<Record<StampVerdict['kind'], string>>;
  valid: (when: string) => string;
  disputed: (errors: number) => string;
  readAsSaid: string;
  unsigned: (when: string) => string;
  unverified: (when: string) => string;
  changed: (when: string, isSigned: boolean) => string;
  recheck: Readonly<Record<Of<'recheck'>['because'], string>>;
  forged: Readonly<Record<Of<'forged'>['because'], string>>;
  otherCounty: (county: string) => string;
  otherCampaign: string;
  /** The stamp is of a month that has been, gone on with or not; or of one that is yet to come. */
  otherMonth: Readonly<Record<'goneOn' | 'unchanged' | 'later', (stamped: string, month: string) => string>>;
  unreadable: string;
  doubt: string;
  whatChanged: string;
  comparedWith: (version: number) => string;
  notHeld: string;
  onlyNames: string;
  noRows: string;
}

/** What the stamp of a mailed workbook tells. */
export const mailStampWords: Readonly<Record<Language, MailStampWords>> = {
  zhCN: {
    tags: {
      none: '没有校验戳',
      unreadable: '校验戳读不出',
      forged: '校验戳不符',
      otherCampaign: '以前行动的校验戳',
      otherCounty: '别县的校验戳',
      otherMonth: '别月的校验戳',
      recheck: '以重新校验为准',
      changed: '校验后有改动',
      unsigned: '校验戳未签名',
      unverified: '校验戳未核验',
      valid: '校验戳有效',
    },
    valid: (when) => `县里 ${when} 校验过，之后没有改动。`,
    readAsSaid: '按县里指明的表和栏目读取',
    disputed: (errors) => `校验时有 ${errors} 处错误，县里说明了理由，认为不是错误。`,
    unsigned: (when) =>
      `县里 ${when} 在没有网络时校验过，之后没有改动。没有服务器签名，以这里的校验结果为准。`,
    unverified: (when) =>
      `县里 ${when} 校验过，之后没有改动。这里还没有服务器的公钥，签名核验不了；以这里的校验结果为准。要核验，请连上服务器，重新打开本页。`,
    changed: (when, isSigned) =>
      `县里 ${when} 校验过${isSigned ? '' : '（没有服务器签名）'}，之后台账又有改动。请看清改了什么，不清楚的向该县问一声。`,
    recheck: {
      engine: '校验戳是另一版“牵手”写的，说明不了之后有没有改动。已在这里重新校验，以此为准，不必退回。',
      rubric: '县里校验之后，评分细则更新过；台账没有改动。已按现行细则重新校验，以此为准。',
    },
    forged: {
      signature:
        '校验戳与它的签名对不上，可能被改写过。以这里的校验结果为准；代报前请向该县核实，或请他们重新点一次“报送前校验”再发来。',
      key: '校验戳不是本市服务器签的，也可能是服务器换过签名密钥。以这里的校验结果为准；代报前请向该县核实，或请他们重新点一次“报送前校验”再发来。',
    },
    otherCounty: (county) =>
      `校验戳是${county}的，可能是在${county}的文件上填写的。请核对内容；不清楚的，请该县重新点一次“报送前校验”再发来。`,
    otherCampaign: '校验戳是以前一次行动的，应是在旧文件上接着填写的。以这里的校验结果为准。',
    otherMonth: {
      goneOn: (stamped) =>
        `校验戳是${stamped}的，应是在那个月的文件上接着填写，还没有重新校验。以这里的校验结果为准。`,
      unchanged: (stamped, month) =>
        `校验戳是${stamped}的，之后台账没有改动，可能发来的还是${stamped}的文件。请问清${month}是不是没有新内容。`,
      later: (stamped, month) =>
        `校验戳是${stamped}的，现在收的是${month}的月报。请看看月份选对没有，或向该县问一声。`,
    },
    unreadable: '文件里的校验戳残缺，可能被别的程序改写过。不影响校验和代报，以这里的校验结果为准。',
    doubt: '校验戳有疑问，先没有勾选。核实之后要代报，请勾选。',
    whatChanged: '改了哪些',
    comparedWith: (version) => `县里校验的那一份就是服务器上的第 ${version} 版。与它相比：`,
    notHeld: '县里校验的那一份没有报到服务器上，列不出改了哪几条。不清楚的，请向该县问一声。',
    onlyNames: '改动的只是姓名或电话。它们不报到服务器上，列不出是哪一条；不影响得分。',
    noRows: '各行的内容都相同，不同的只是表头或栏目的写法。',
  },
  en: {
    tags: {
      none: 'no stamp',
      unreadable: 'stamp unreadable',
      forged: 'stamp not genuine',
      otherCampaign: 'stamp of an earlier campaign',
      otherCounty: 'another county’s stamp',
      otherMonth: 'another month’s stamp',
      recheck: 'this check counts',
      changed: 'changed since its check',
      unsigned: 'stamp not signed',
      unverified: 'stamp not verified',
      valid: 'stamp valid',
    },
    valid: (when) => `Checked by the county on ${when} and not changed since.`,
    readAsSaid: 'sheets and columns read as the county says',
    disputed: (errors) => `Of the errors found then, the county disputed ${errors} and gave its reasons.`,
    unsigned: (when) =>
      `Checked by the county on ${when} without a network and not changed since. No server has signed that: the check made here counts.`,
    unverified: (when) =>
      `Checked by the county on ${when} and not changed since. The server’s public key is not known here, so the signature cannot be verified: the check made here counts. To verify it, open the page again when the server can be reached.`,
    changed: (when, isSigned) =>
      `Checked by the county on ${when}${isSigned ? '' : ' (not signed by a server)'}; the ledgers have changed since. See what has changed, and ask the county where it is not clear.`,
    recheck: {
      engine:
        'Stamped by another version of Qianshou, so it cannot be told whether anything has changed since. The workbook has been checked again here, and that counts; it need not go back.',
      rubric:
        'The points were updated after the county’s check; the ledgers have not changed. It has been checked again by the points that hold, and that counts.',
    },
    forged: {
      signature:
        'The stamp and its signature do not belong together; it may have been rewritten. The check made here counts. Before you submit it, ask the county, or have it checked for mailing and sent once more.',
      key: 'The stamp was not signed by the office’s server, or the server has got another signing key since. The check made here counts. Before you submit it, ask the county, or have it checked for mailing and sent once more.',
    },
    otherCounty: (county) =>
      `The stamp is ${county}’s: the workbook may have been filled in on top of ${county}’s file. Look through it; where it is not clear, have it checked for mailing and sent once more.`,
    otherCampaign:
      'The stamp is of an earlier campaign: the workbook seems to go on in an old file. The check made here counts.',
    otherMonth: {
      goneOn: (stamped) =>
        `The stamp is of ${stamped}: the workbook seems to go on in that month’s file and was not checked for mailing again. The check made here counts.`,
      unchanged: (stamped, month) =>
        `The stamp is of ${stamped}, and nothing was written since: it may still be the file of ${stamped}. Ask whether there is nothing new in ${month}.`,
      later: (stamped, month) =>
        `The stamp is of ${stamped}, while you are taking in the reports of ${month}. See whether the month is the right one, or ask the county.`,
    },
    unreadable:
      'The stamp in the file is incomplete; another program may have rewritten it. It does not matter for the check or the submission: the check made here counts.',
    doubt: 'The stamp leaves a question, so it is not ticked. Tick it to submit it once that is clear.',
    whatChanged: 'What has changed',
    comparedWith: (version) =>
      `What the county checked is version ${version} on the server. Compared with that:`,
    notHeld:
      'What the county checked was never submitted to the server, so the rows that changed cannot be listed. Ask the county where it is not clear.',
    onlyNames:
      'Only names or telephone numbers have changed. They do not travel to the server, so it cannot be told in which rows; the score does not depend on them.',
    noRows: 'Every row says the same; only the headings or columns are written otherwise.',
  },
};
