import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readDate, readMonth } from '../../../shared/reading/read-date';

const context = { campaign, date1904: false, isDate: false };
const unreadable = { kind: 'unreadable' };

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
