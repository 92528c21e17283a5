import { readWorkbookFile } from '../../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readRoster, type RosterReading } from '../../../shared/municipal/read-roster';
import { buildWorkbook, type SheetInput } from '../../support/build-workbook';

const [yuanling, chenxi] = ['431222', '431223'];

function read(...sheets: SheetInput[]): RosterReading {
  const file = readWorkbookFile(buildWorkbook({ sheets }), '全市结对名单.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  return readRoster(file.grid, { campaign, asOf: '2010-12-31', fileName: '全市结对名单.xlsx' });
}

const pairingsOf = ({ lines }: RosterReading) =>
  lines.map(({ county, township, unit }) => [county, township, unit]);

const header = ['序号', '县（市、区）', '乡镇（街道）', '帮扶单位', '联系人'];
const title = ['怀化市“牵手帮扶”共建行动结对名单'];

it('reads one sheet of several counties by its county column, merged cells and other words for it included', () => {
  const reading = read({
    name: '结对名单',
    merges: ['B3:B4'],
    rows: [
      title,
      ['序号', '县市区', '受帮扶乡镇', '结对单位', '联系人'],
      [1, '沅陵县', '官庄', '怀化学院', '张三'],
      [2, null, '沅陵镇', '怀化市教育局', '李四'],
      [3, '辰溪', '锦滨乡', '怀化市气象局', '王五'],
      ['合计', null, null, 3, null],
    ],
  });
  expect(pairingsOf(reading)).toEqual([
    [yuanling, '官庄镇', '怀化学院'],
    [yuanling, '沅陵镇', '怀化市教育局'],
    [chenxi, expect.stringContaining('锦滨'), '怀化市气象局'],
  ]);
  expect(reading.problems).toEqual([]);
  expect(reading.lines[0]?.at).toEqual({ sheet: '结对名单', address: 'D3' });
  expect(reading.sheets).toEqual([{ name: '结对名单', rows: 3 }]);
});

it('reads one sheet a county by its name or its title, and says which sheets are no roster', () => {
  const columns = ['序号', '乡镇（街道）', '帮扶单位'];
  const reading = read(
    { name: '沅陵县', rows: [['结对帮扶名单'], columns, [1, '官庄镇', '怀化学院']] },
    { name: 'Sheet2', rows: [['辰溪县结对帮扶名单'], columns, [1, '锦滨乡', '怀化市气象局']] },
    { name: '说明', rows: [['请各县核对后报团市委。']] },
  );
  expect(pairingsOf(reading).map(([county]) => county)).toEqual([yuanling, chenxi]);
  expect(reading.sheets).toEqual([
    { name: '沅陵县', rows: 1 },
    { name: 'Sheet2', rows: 1 },
    { name: '说明', rows: null },
  ]);
});

it('gives a row without a county to nobody, least of all to the county that most rows name', () => {
  const reading = read({
    name: '结对名单',
    rows: [
      title,
      header,
      [1, '沅陵县', '官庄镇', '怀化学院', '张三'],
      [2, '沅陵县', '沅陵镇', '怀化市教育局', '李四'],
      [3, '阮陵县', '荔溪乡', '怀化市水利局', '王五'],
      [4, '洪江', '江市镇', '怀化市财政局', '赵六'],
    ],
  });
  expect(pairingsOf(reading)).toHaveLength(2);
  expect(reading.problems).toMatchObject([
    { kind: 'unknownCounty', seen: '阮陵县', nearest: '沅陵县', at: { sheet: '结对名单', address: 'B5' } },
    { kind: 'unknownCounty', seen: '洪江', nearest: null },
  ]);
});

it('says where a township is on no list, what may be meant, and whose it is', () => {
  const reading = read({
    name: '结对名单',
    rows: [
      title,
      header,
      [1, '沅陵县', '官壮镇', '怀化学院', '张三'],
      [2, '辰溪县', '官庄镇', '怀化市教育局', '李四'],
    ],
  });
  expect(reading.lines).toMatchObject([
    { township: '官壮镇', unlisted: { at: { address: 'C3' }, nearest: '官庄镇', elsewhere: [] } },
    { township: '官庄镇', unlisted: { elsewhere: ['沅陵县'] } },
  ]);
});

it('takes a pairing that stands twice once, and says where it stood first', () => {
  const reading = read({
    name: '结对名单',
    rows: [
      title,
      header,
      [1, '沅陵县', '官庄镇', '怀化学院', '张三'],
      [2, '沅陵县', '官庄', '怀化学院团委', '李四'],
    ],
  });
  expect(reading.lines).toHaveLength(1);
  expect(reading.problems).toMatchObject([
    { kind: 'repeated', at: { address: 'D4' }, first: { address: 'D3' } },
  ]);
});

it('says which row names no unit or no township', () => {
  const reading = read({
    name: '结对名单',
    rows: [
      title,
      header,
      [1, '沅陵县', '官庄镇', null, '张三'],
      [2, '沅陵县', '沅陵镇', '怀化市教育局', '李四'],
      [3, '辰溪县', null, '怀化市气象局', '王五'],
    ],
  });
  expect(reading.problems.map(({ kind, seen }) => [kind, seen])).toEqual([
    ['noUnit', '官庄镇'],
    ['noTownship', '怀化市气象局'],
  ]);
});

it('reads 300 pairings of every county', () => {
  const rows = campaign.counties.flatMap(({ name, townships }) =>
    (townships[0]?.list ?? []).map((township, index) => [
      index + 1,
      name,
      township.name,
      `怀化市第${index}局`,
      '某',
    ]),
  );
  const reading = read({ name: '结对名单', rows: [title, header, ...rows] });
  expect(reading.problems).toEqual([]);
  expect(reading.lines).toHaveLength(rows.length);
  expect(reading.lines.filter(({ unlisted }) => unlisted)).toEqual([]);
});
