import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readFlag, readTextOrCount } from '../../../shared/reading/read-flag';

const context = { campaign, date1904: false, isDate: false };
const unreadable = { kind: 'unreadable' };

describe('flags', () => {
  it.each([
    ['是', 'yes'],
    ['√', 'yes'],
    ['已建立并上墙', 'yes'],
    ['在用', 'yes'],
    ['已使用', 'yes'],
    ['正在使用', 'yes'],
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
