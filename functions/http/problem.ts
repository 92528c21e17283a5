import { text, type Language, type Text } from '../../shared/findings/text';

interface ProblemWords {
  status: number;
  title: Text;
  detail: Text;
}

/** Every refusal: what is wrong and what to do (RFC 9457; `kind` is for programs). */
export const problems = {
  malformed: {
    status: 400,
    title: text('请求不合格式', 'The request is malformed'),
    detail: text(
      '请求的内容不完整或格式不对（issues 列出了位置）。在页面上操作的，请刷新页面，重新校验后再报送。',
      'Something is missing or has the wrong form (issues names the places). In the pane: reload it, check the workbook again and resubmit.',
    ),
  },
  unauthorised: {
    status: 401,
    title: text('没有密钥或密钥无效', 'The key is missing or not valid'),
    detail: text(
      '请填写市级发给本单位的密钥；忘记或过期的，请向团市委索取。',
      'Enter the key that the municipal office issued to you, or ask for a new one.',
    ),
  },
  forbidden: {
    status: 403,
    title: text('这个密钥不能做这件事', 'The key does not open this'),
    detail: text(
      '请核对所选的县（市、区）与密钥是否一致。',
      'Check that the county chosen is the one that the key is for.',
    ),
  },
  notFound: {
    status: 404,
    title: text('还没有报送', 'Nothing has been submitted'),
    detail: text('这个月还没有报送。', 'Nothing has been submitted for this month.'),
  },
  stale: {
    status: 409,
    title: text('已有更新的版本', 'There is a newer version'),
    detail: text(
      '在您打开之后，同一个月已有新的报送。请核对最新版本后再报。',
      'The month has a newer version than yours; look at it and submit again.',
    ),
  },
  superseded: {
    status: 410,
    title: text('汇总已有更新', 'The table has changed'),
    detail: text(
      '翻页期间有县报送了新版本，请从第一页重新取。',
      'A county has submitted meanwhile; begin again with the first page.',
    ),
  },
  keyUnknown: {
    status: 404,
    title: text('没有这个密钥', 'There is no such key'),
    detail: text('它可能已经作废，请刷新密钥列表。', 'It may be revoked already; list the keys again.'),
  },
  lastMunicipalKey: {
    status: 409,
    title: text('这是最后一个市级密钥', 'This is the last municipal key'),
    detail: text(
      '作废后就没有人能管理了。请先发一个新的市级密钥，再作废这一个。',
      'Without it nobody could issue another. Issue a new municipal key first, then revoke this one.',
    ),
  },
  tooLarge: {
    status: 413,
    title: text('内容太大', 'The request is too large'),
    detail: text(
      '报送内容超过 8 MB，请检查台账是否含有多余的行。',
      'The submission is over 8 MB; check the workbook for superfluous rows.',
    ),
  },
  unsupported: {
    status: 415,
    title: text('内容类型不对', 'The content type is not supported'),
    detail: text('只接受 JSON 格式的报送。', 'Only JSON is accepted.'),
  },
  hasErrors: {
    status: 422,
    title: text('还有错误没有改正', 'There are errors'),
    detail: text(
      '请改正列出的错误，或逐条说明“这条不对”的理由后再报送。',
      'Correct the errors listed, or dispute each with a reason, and submit again.',
    ),
  },
  locked: {
    status: 423,
    title: text('这个月已锁定或已采纳', 'The month is locked or accepted'),
    detail: text('需要修改的，请联系团市委重新开放。', 'Ask the municipal office to reopen it.'),
  },
  unpublishable: {
    status: 422,
    title: text('名单或分值还不能公布', 'The list cannot be published yet'),
    detail: text(
      '请逐行核对列出的县、乡镇、单位或分值，改正后再公布。',
      'Check the lines named (county, township, unit, points), correct them and publish again.',
    ),
  },
  campaignRefused: {
    status: 422,
    title: text('活动还不能公布', 'The campaign cannot be published yet'),
    detail: text(
      '请按列出的各处（起止日期、月份、分值、县乡名单等）改正后再公布。',
      'Put right the parts named (term, months, points, counties …) and publish again.',
    ),
  },
  campaignUnknown: {
    status: 404,
    title: text('没有这次活动', 'There is no such campaign'),
    detail: text('没有哪次活动包含这个月份。', 'No campaign has this month.'),
  },
  outrun: {
    status: 409,
    title: text('有人刚刚公布了另一版', 'Someone else has just published another version'),
    detail: text(
      '刚刚有人公布了另一版。请先看最新一版，再决定是否公布。',
      'Someone else has just published another version. Look at it first, then publish again.',
    ),
  },
  conflictChanged: {
    status: 409,
    title: text('这处不一致刚刚有变', 'The conflict has just changed'),
    detail: text(
      '在您查看之后，有县改了数据，或有人已作裁定。请先看最新情况，再作裁定。',
      'A county has changed its figures or someone has decided meanwhile; look at it again, then decide.',
    ),
  },
  changedMeanwhile: {
    status: 409,
    title: text('这条记录刚刚有人改过', 'The note has just been changed'),
    detail: text(
      '在您打开之后，有人改了或删了这条记录。请先看最新的，再决定怎么改。',
      'Someone has changed or removed it since you opened it; look at it again, then change it.',
    ),
  },
  serverFault: {
    status: 500,
    title: text('服务器出错', 'The server failed'),
    detail: text(
      '您的数据没有丢失，请稍后再试；仍不行时把编号告诉管理员。',
      'Nothing is lost; try again later, or tell the administrator the request id.',
    ),
  },
  directoryUnavailable: {
    status: 503,
    title: text('暂时无法核对登录身份', 'Sign-ins cannot be verified at the moment'),
    detail: text(
      '统一身份认证没有应答，请过一会儿再试，或改用密钥。',
      'The directory does not answer; try again in a while, or use a key.',
    ),
  },
  unavailable: {
    status: 503,
    title: text('服务器暂时连不上数据', 'The store cannot be reached'),
    detail: text('您的数据没有丢失，请过一会儿再试。', 'Nothing is lost; try again in a while.'),
  },
} as const satisfies Record<string, ProblemWords>;

export type ProblemKind = keyof typeof problems;

/** The language of ours that is wanted most; zh-CN where none is. */
export function languageOf(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality = '1'] = part.split(/;\s*q=/);
    return { tag: tag.trim().toLowerCase(), quality: Number(quality) || 0 };
  });
  const ours = wanted.filter(({ tag, quality }) => /^(zh|en)\b/.test(tag) && quality > 0);
  const [most] = ours.sort((a, b) => b.quality - a.quality);
  return most?.tag.startsWith('en') ? 'en' : 'zhCN';
}

export function problemBody(kind: ProblemKind, language: Language, more: object): object {
  const { status, title, detail } = problems[kind];
  return {
    type: `urn:qianshou:problem:${kind}`,
    kind,
    status,
    title: title[language],
    detail: detail[language],
    ...more,
  };
}
