import { answerMail, type Answered } from '../../../addin/presenters/answer-mail';
import { mailtoLink } from '../../../addin/presenters/mail-text';
import type { MailedVerdict } from '../../../addin/presenters/mailed-verdict';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import type { StampVerdict } from '../../../shared/submission/stamp';
import { text } from '../../../shared/findings/text';

const verdict: MailedVerdict = {
  county: { code: '431222', name: '沅陵县' },
  errors: 2,
  findings: [
    {
      number: 1,
      at: { sheet: '资金支持', address: 'F7' },
      sentence: text('金额读不出数字。请填写数字。', 'The amount is no number. Write a number.'),
    },
    {
      number: 2,
      at: null,
      sentence: text('没有结对名单。请补上。', 'There is no list of pairings. Add it.'),
    },
  ],
  warnings: 0,
  shortfalls: [
    { title: text('资金', 'Funding'), count: 3, overdue: 0 },
    { title: text('活动', 'Activities'), count: 2, overdue: 1 },
  ],
  total: 50,
};
const answered: Answered = {
  fileName: '7月台账.xlsx',
  month: '2010-07',
  county: '沅陵县',
  campaign,
  stamp: { kind: 'none' },
  why: { kind: 'errors', verdict },
};

test('every error stands with its sheet and cell, and what to do next', () => {
  const { subject, body } = answerMail(answered, '2010-07-20', 'zhCN');
  expect(subject).toBe('2010年7月月报附件有 2 处需要改正：7月台账.xlsx');
  expect(body.split('\n\n')).toEqual([
    expect.stringMatching(/^沅陵县：\n你们发来的.+“7月台账\.xlsx”已经收到。校验后有 2 处错误/),
    '1. 《资金支持》F7：金额读不出数字。请填写数字。\n2. 没有结对名单。请补上。',
    expect.stringMatching(
      /^另外，截至2010年7月底还有 5 项未达到要求.+\n资金 3 项，活动 2 项（已逾期 1 项）。$/,
    ),
    expect.stringMatching(/重新发来（7月30日前）/),
  ]);
});

test('the same in English', () => {
  const { subject, body } = answerMail(answered, '2010-07-20', 'en');
  expect(subject).toBe('Report of 2010-07: 2 to correct in 7月台账.xlsx');
  expect(body).toContain('1. 资金支持, F7: The amount is no number. Write a number.');
  expect(body).toContain('Funding: 3, Activities: 2 (1 overdue).');
});

test('after the day of the report it says so', () => {
  const onTheDay = answerMail(answered, '2010-07-30', 'zhCN').body;
  const dayAfter = answerMail(answered, '2010-07-31', 'zhCN').body;
  expect(onTheDay).not.toContain('已过期');
  expect(dayAfter).toContain('月报应于7月30日前报送，现已过期');
});

test('what is not listed is counted', () => {
  const many = { ...verdict, errors: 500 };
  const { body } = answerMail({ ...answered, why: { kind: 'errors', verdict: many } }, '2010-07-20', 'zhCN');
  expect(body).toContain('另有 498 处');
});

const checkedAt = '2010-07-28T08:05:00Z';
test.each<[StampVerdict, string, string]>([
  [{ kind: 'changed', checkedAt, isSigned: true }, '台账又有改动', 'were changed after'],
  [{ kind: 'forged', because: 'key' }, '校验戳核验不了', 'cannot be verified'],
  [{ kind: 'otherCounty', county: '431223' }, '校验戳是辰溪县的', 'is 辰溪县’s'],
  [{ kind: 'otherMonth', month: '2010-08', isUnchanged: false }, '校验戳是2010年8月的', 'of 2010-08'],
])('a doubtful stamp is asked about in one sentence, with errors or without', (stamp, zhCN, en) => {
  const withErrors = answerMail({ ...answered, stamp }, '2010-07-20', 'zhCN');
  expect(withErrors.subject).toContain('2 处需要改正');
  expect(withErrors.body.split('\n\n')[2]).toMatch(new RegExp(`${zhCN}.+再点一次“报送前校验”。$`));
  const alone: Answered = { ...answered, stamp, why: { kind: 'stamp' } };
  const mail = answerMail(alone, '2010-07-20', 'zhCN');
  expect(mail.subject).toBe('2010年7月月报附件请核实：7月台账.xlsx');
  expect(mail.body).toMatch(new RegExp(`没有错误[^]*${zhCN}[^]*（7月30日前）。$`));
  expect(answerMail(alone, '2010-08-02', 'zhCN').body).toContain('现已过期');
  expect(answerMail(alone, '2010-07-20', 'en').body).toContain(en);
  expect(mail.body).not.toMatch(/\{\w+\}/);
});

test('a stamp that leaves no question is not spoken of', () => {
  const usual = answerMail(answered, '2010-07-20', 'zhCN');
  for (const stamp of [
    { kind: 'valid', checkedAt, disputed: 0 },
    { kind: 'recheck', because: 'engine', checkedAt },
    { kind: 'unsigned', checkedAt, disputed: 0 },
    { kind: 'otherMonth', month: '2010-06', isUnchanged: false },
  ] as const)
    expect(answerMail({ ...answered, stamp }, '2010-07-20', 'zhCN')).toEqual(usual);
});

test.each([
  [{ kind: 'foreign' } as const, '没有认出本次行动的台账'],
  [{ kind: 'unreadable', reason: 'encrypted' } as const, '去掉密码'],
  [{ kind: 'unreadable', reason: 'notAWorkbook' } as const, '不是 Excel 工作簿'],
])('of a file that tells no county the answer greets without one', (why, reason) => {
  const { body } = answerMail({ ...answered, county: null, why }, '2010-07-20', 'zhCN');
  expect(body).toMatch(/^您好：\n/);
  expect(body).toContain(reason);
  expect(body).not.toMatch(/\{\w+\}/);
});

test('a short mail travels in its link, a long one is left to be pasted', () => {
  const short = mailtoLink({ subject: '7月 & 附件', body: '请改正\n谢谢' });
  expect(short.holdsBody).toBe(true);
  expect(new URL(short.href).searchParams.get('body')).toBe('请改正\r\n谢谢');
  expect(new URL(short.href).searchParams.get('subject')).toBe('7月 & 附件');
  const findings = verdict.findings.flatMap((finding) => [finding, finding, finding]);
  const why = { kind: 'errors', verdict: { ...verdict, findings } } as const;
  const long = mailtoLink(answerMail({ ...answered, why }, '2010-07-20', 'zhCN'));
  expect(long.holdsBody).toBe(false);
  expect(long.href).not.toContain('body=');
});
