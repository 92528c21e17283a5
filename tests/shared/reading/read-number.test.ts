import { numberIn, readCount, readMoney } from '../../../shared/reading/read-number';

const yuan = 100;
const unreadable = { kind: 'unreadable' };

describe('amounts, in yuan where nothing else is said', () => {
  it.each([
    [5000, 5000],
    [0.1 + 0.2, 0.3],
    ['5000', 5000],
    ['-500', -500],
    ['−500', -500],
    ['5,000.00', 5000],
    ['５０００', 5000],
    ['５，０００．５', 5000.5],
    // blanks
    [' 5000 ', 5000],
    ['5 000', 5000],
    ['12 500', 12500],
    ['500 000', 500000],
    ['1 234 567.5', 1234567.5],
    ['5\u00a0000', 5000],
    ['￥ 5000', 5000],
    ['5000 元', 5000],
    ['5000\n元', 5000],
    // units
    ['5000元', 5000],
    ['5000元整', 5000],
    ['5000元人民币', 5000],
    ['人民币5000元', 5000],
    ['人民币：5000元', 5000],
    ['RMB5000', 5000],
    ['￥5000', 5000],
    ['0.3万元', 3000],
    ['0.3 万元', 3000],
    ['50万', 500000],
    ['5000块钱', 5000],
    // Chinese numerals
    ['五千', 5000],
    ['三千五百元', 3500],
    ['叁仟元整', 3000],
    ['叁仟 元整', 3000],
    ['叁仟伍佰元伍角', 3500.5],
    ['伍元零伍分', 5.05],
    ['人民币壹万贰仟元正', 12000],
    ['三点五万', 35000],
    ['三点五万元', 35000],
    ['五〇〇〇元', 5000],
    // as they are said
    ['三千五', 3500],
    ['五千五', 5500],
    ['三千零五', 3005],
    ['一万二', 12000],
    ['两万五', 25000],
    ['一百五', 150],
    ['五百五元', 550],
    ['一亿五', 150000000],
    // footnote marks and characters that cannot be seen
    ['5000①', 5000],
    ['5000 ⑵', 5000],
    ['3000²', 3000],
    ['5000①元', 5000],
    ['五千③', 5000],
    ['5\u200b000', 5000],
    ['\u202d5000\u202c', 5000],
    ['50\u00ad00', 5000],
  ])('%j is %s', (written, value) =>
    expect(readMoney(written, yuan)).toEqual({
      kind: 'read',
      value: Math.round(value * 100),
      converted: typeof written === 'string',
    }),
  );
  it.each([
    '约5000',
    '5000余元',
    '5000左右',
    '2.50-4.00',
    '5000+2000',
    '1.5千',
    '5k',
    '未签',
    '',
    '千',
    '万元',
    // two numbers, or one?
    '500\n300',
    '500\r\n300',
    '5\n000',
    '500 300',
    '500  000',
    '5\t000',
    '50 00',
    '5 0000',
    '0 500',
    '0,500',
    '5, 000',
    '三千 五',
    '3 万 5',
    // neighbouring numerals
    '两三万',
    '三四千',
    '三四',
    '二十三四',
    '三千五万',
    '三百零',
    '零三',
    // marks that may be digits
    '①5000',
    '50①00',
    '①',
    '²',
    '5000①②3',
    '½',
    '5½',
  ])('%j cannot be read', (written) => expect(readMoney(written, yuan)).toEqual(unreadable));
  it('takes the unit of the cell before the unit of the header', () => {
    expect(readMoney('3000元', 10_000 * yuan)).toMatchObject({ value: 300000 });
    expect(readMoney('三千元', 10_000 * yuan)).toMatchObject({ value: 300000 });
    expect(readMoney('一万二', 10_000 * yuan)).toMatchObject({ value: 1200000 });
    expect(readMoney('叁仟元伍角', 10_000 * yuan)).toMatchObject({ value: 300050 });
    expect(readMoney(0.3, 10_000 * yuan)).toMatchObject({ value: 300000 });
    expect(readMoney('0.3', 10_000 * yuan)).toMatchObject({ value: 300000 });
  });
});

describe('counts', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['3人', 3],
    ['12 次', 12],
    ['三', 3],
    ['零', 0],
    ['十', 10],
    ['十二篇', 12],
    ['两次', 2],
    ['廿五人', 25],
    ['一百五人', 150],
    ['1 200人', 1200],
    ['3③', 3],
    ['√', 1],
    ['✔\ufe0f', 1],
    [' ☑ ', 1],
  ])('%j is %s', (written, value) => expect(readCount(written)).toMatchObject({ kind: 'read', value }));
  it.each([1.5, -1, '3-5人', '约3', '若干', '1\n1', '1 2', '三四次', '十几次', '×', '③', '3次/月'])(
    '%j cannot be read',
    (written) => expect(readCount(written)).toEqual(unreadable),
  );
  it.each(['五', '五百', '5', '5.5', '.5'])('%s is a number', (written) =>
    expect(numberIn(written)).not.toBeNull(),
  );
});
