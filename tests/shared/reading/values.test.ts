import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readDate, readMonth } from '../../../shared/reading/read-date';
import { readFlag, readTextOrCount } from '../../../shared/reading/read-flag';
import { readCount, readMoney } from '../../../shared/reading/read-number';
import { readChoice, readChoices } from '../../../shared/reading/read-choice';

const context = { campaign, date1904: false, isDate: false };
const yuan = 100;
const unreadable = { kind: 'unreadable' };

describe('money', () => {
  it.each([
    [5000, 5000],
    ['5000', 5000],
    ['5,000.00', 5000],
    ['５０００', 5000],
    ['叁仟元整', 3000],
    ['五千', 5000],
    ['0.3万元', 3000],
    ['5000元', 5000],
    ['50万', 500000],
    ['人民币5000元', 5000],
    ['￥5000', 5000],
    ['三千五百元', 3500],
    ['-500', -500],
    [0.1 + 0.2, 0.3],
  ])('%s reads as %s yuan', (written, value) =>
    expect(readMoney(written, yuan)).toEqual({
      kind: 'read',
      value: Math.round(value * 100),
      converted: typeof written === 'string',
    }),
  );
  it.each([
    '约5000',
    '5000余元',
    '2.50-4.00',
    '5000+2000',
    '1.5千',
    '5k',
    '未签',
    '5000左右',
    '',
    '千',
    '万元',
  ])('%s cannot be read', (written) => expect(readMoney(written, yuan)).toEqual(unreadable));
  it('takes the unit of the cell before the unit of the header', () => {
    expect(readMoney('3000元', 10_000 * yuan)).toMatchObject({ value: 300000 });
    expect(readMoney(0.3, 10_000 * yuan)).toMatchObject({ value: 300000 });
    expect(readMoney('0.3', 10_000 * yuan)).toMatchObject({ value: 300000 });
  });
});

describe('counts', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['3人', 3],
    ['三', 3],
    ['12 次', 12],
    ['十二篇', 12],
  ])('%s reads as %s', (written, value) => expect(readCount(written)).toMatchObject({ kind: 'read', value }));
  it.each([1.5, -1, '3-5人', '约3', '若干'])('%s cannot be read', (written) =>
    expect(readCount(written)).toEqual(unreadable),
  );
});

describe('dates', () => {
  it.each([
    ['2010.7.15', '2010-07-15'],
    ['2010.07.15', '2010-07-15'],
    ['2010-7-15', '2010-07-15'],
    ['2010/7/15', '2010-07-15'],
    ['2010年7月15日', '2010-07-15'],
    ['2010 年 7 月 15 日', '2010-07-15'],
    ['2010.7.15日', '2010-07-15'],
    ['20100715', '2010-07-15'],
    ['20100715 00:00:00', '2010-07-15'],
    ['2010-07-15 00:00:00', '2010-07-15'],
    ['2010年7月15-17日', '2010-07-15'],
    ['7月15日', '2010-07-15'],
    ['7.15', '2010-07-15'],
    ['3.8日', '2011-03-08'],
    ['2010年7月', '2010-07'],
    ['2010.7', '2010-07'],
    ['2010-07', '2010-07'],
    ['7月份', '2010-07'],
    ['7月中旬', '2010-07'],
    ['2010年11月上旬', '2010-11'],
    ['二〇一〇年七月', '2010-07'],
    ['二〇一〇年七月十五日', '2010-07-15'],
    ['二○一○年七月', '2010-07'],
    ['2010/7/15 9:30', '2010-07-15'],
    ['2010年7月15日（星期四）', '2010-07-15'],
    ['2010年7月底', '2010-07'],
    ['’2010.7.15', '2010-07-15'],
    ['40374', '2010-07-15'],
    [40374, '2010-07-15'],
    [20100715, '2010-07-15'],
    [2010.7, '2010-07'],
    [2010.12, '2010-12'],
  ])('%s is %s', (written, value) =>
    expect(readDate(written, context)).toMatchObject({ kind: 'read', value }),
  );
  it.each([
    '2010.11.31',
    '6月5日',
    '10.7.15',
    '10年7月',
    '三季度',
    '2010年第三季度',
    2010.1,
    '未签',
    '待定',
    '6月',
    '2010',
    2010,
    '11月9日开标，11月中旬开工',
  ])('%s cannot be read', (written) => expect(readDate(written, context)).toEqual(unreadable));
  it.each([
    ['2010年7月', false],
    ['7月', true],
    ['2010年7月15日', true],
    [40374, true],
  ])('%s is a conversion: %s', (written, converted) =>
    expect(readDate(written, context)).toMatchObject({ converted }),
  );
  it('a serial that shows as a date is no conversion, in either date system', () => {
    expect(readDate(40374, { ...context, isDate: true })).toMatchObject({
      value: '2010-07-15',
      converted: false,
    });
    expect(readDate(38912, { campaign, isDate: true, date1904: true })).toMatchObject({
      value: '2010-07-15',
    });
  });
  it.each([
    ['9月份', '2010-09'],
    [9, '2010-09'],
    ['2010-09', '2010-09'],
    ['三季度', '2010-Q3'],
    ['2011年第一季度', '2011-Q1'],
    ['Q4', '2010-Q4'],
    ['截至2010年9月底', '2010-09'],
    [40422, '2010-09'],
  ])('month %s is %s', (written, value) =>
    expect(readMonth(written, context, true)).toMatchObject({ kind: 'read', value }),
  );
});

describe('flags', () => {
  it.each([
    ['是', 'yes'],
    ['√', 'yes'],
    ['已建立并上墙', 'yes'],
    ['已完成（8月）', 'yes'],
    ['否', 'no'],
    ['否（工程即将竣工）', 'no'],
    ['未对接（工程即将竣工）', 'no'],
    ['正在进行', 'underWay'],
    ['推进中', 'underWay'],
    ['制定中', 'underWay'],
    ['正在起草《方案》', 'underWay'],
    ['未印发《方案》', 'no'],
    ['怀团发[2010]19号', 'document'],
    ['《实施方案》', 'title'],
    ['2010.8.15', 'date'],
    [1, 'yes'],
    [0, 'no'],
    [true, 'yes'],
  ])('%s says %s', (written, is) => expect(readFlag(written, context)).toMatchObject({ value: { is } }));
  it.each(['○', '主体/装饰', '比较好', '是/否', '9月3日召开动员会'])(
    '%s says neither and counts as not done',
    (written) =>
      expect(readFlag(written, context)).toMatchObject({ value: { is: 'unknown' }, unknownWord: true }),
  );
  it.each(['2010.11.31', '10.9.3', '6月', 3, '12'])('%s cannot be read', (written) =>
    expect(readFlag(written, context)).toEqual(unreadable),
  );
  it.each([
    ['走访留守儿童', 'text'],
    ['《调研报告》', 'title'],
    [2, 'count'],
    ['3篇', 'count'],
    ['一批', 'text'],
    ['0批', 'count'],
    ['已完成', 'yes'],
    ['未完成', 'no'],
    ['未对接（工程即将竣工）', 'no'],
    ['未来五年发展规划', 'text'],
    ['撰写中', 'underWay'],
    ['推进新农村建设', 'text'],
    ['○', 'unknown'],
    ['未成年人保护调研', 'text'],
    ['2010年8月', 'date'],
  ])('text column: %s is %s', (written, is) =>
    expect(readTextOrCount(written, context)).toMatchObject({ value: { is } }),
  );
});

describe('words of a list', () => {
  it.each([
    ['团县委', 'countyCommittee'],
    ['共青团沅陵县委', 'countyCommittee'],
    ['沅陵团县委', 'countyCommittee'],
    ['洪江团市委', 'countyCommittee'],
    ['团市委', 'municipalCommittee'],
    ['共青团怀化市委', 'municipalCommittee'],
    ['官庄镇党委', 'townshipLeaders'],
    ['官庄镇团委', 'townshipCommittee'],
    ['农信社', 'lender'],
    ['本单位党组织', 'ownPartyOrganisation'],
    ['团区委', 'countyCommittee'],
    ['怀化学院党委', 'ownPartyOrganisation'],
    ['局党组', 'ownPartyOrganisation'],
    ['官庄镇党委、政府', 'townshipLeaders'],
  ])('%s is %s', (written, word) =>
    expect(readChoices(written, 'counterpart', campaign)).toMatchObject({ value: [word] }),
  );
  it('takes several apart', () =>
    expect(readChoices('团县委、乡镇党政负责人', 'counterpart', campaign)).toMatchObject({
      value: ['countyCommittee', 'townshipLeaders'],
      unknownWord: false,
    }));
  it.each(['县委', '市委', '团委', '党委'])('%s is nobody in particular', (written) =>
    expect(readChoices(written, 'counterpart', campaign)).toMatchObject({ value: ['other'] }),
  );
  it('knows the three of 三下乡', () =>
    expect(readChoices('文化、科技、卫生', 'service', campaign)).toMatchObject({
      value: ['culture', 'science', 'medicine'],
      unknownWord: false,
    }));
  it('an unknown word counts as other, an unknown service as none', () => {
    expect(readChoices('气象局', 'counterpart', campaign)).toMatchObject({
      value: ['other'],
      unknownWord: true,
    });
    expect(readChoices('送温暖', 'service', campaign)).toMatchObject({ value: [], unknownWord: true });
    expect(readChoice('慰问', 'activityCategory')).toMatchObject({ value: 'other', unknownWord: true });
  });
});

describe('cells of 30,000 characters', () => {
  it.each(['《', '（', '怀化', '正在', 'T', '1', '一', '、'])('full of %s are read at once', (part) => {
    const written = part.repeat(30_000 / part.length);
    const readings = [
      readFlag(written, context),
      readTextOrCount(written, context),
      readDate(written, context),
      readMoney(written, yuan),
      readChoices(written, 'counterpart', campaign),
    ];
    expect(readings.map(({ kind }) => kind)).not.toContain('blank');
    expect(readMoney(written, yuan)).toEqual(unreadable);
  });
});
