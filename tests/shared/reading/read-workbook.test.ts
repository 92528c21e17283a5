import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readWorkbook, type ReadingRequest } from '../../../shared/reading/read-workbook';
import type { SheetGrid } from '../../../shared/workbook/sheet-grid';
import { sheetOf, workbookOf } from '../../support/grid';

const request: ReadingRequest = { campaign, asOf: '2010-12-31' };
const read = (...sheets: SheetGrid[]) => readWorkbook(workbookOf(...sheets), request);
const brief = (reading: ReturnType<typeof read>) =>
  reading.findings.map(({ ruleId, at }) => `${ruleId} ${at?.address ?? ''}`);

const fundingHeader = ['序号', '县（市、区）', '乡镇（街道）', '帮扶单位', '到位时间', '金额', '形式'];
const fundingRow = (
  township: string | null,
  unit: string | null,
  date: number | string | null,
  amount: number | string | null,
) => [1, '沅陵县', township, unit, date, amount, '资金'];

describe('one plain ledger', () => {
  const reading = read(
    sheetOf(
      '资金',
      [
        ['沅陵县帮扶资金台账'],
        fundingHeader,
        fundingRow('官庄镇', '怀化学院', 40374, 5000),
        fundingRow('五强溪镇', '市教育局', 40405, 3000),
        ['合计', null, null, null, null, 8000],
      ],
      {
        formats: { E: 'yyyy/m/d' },
      },
    ),
  );
  it('is recognised by its headers', () =>
    expect(reading.sheets).toMatchObject([
      {
        kind: 'funding',
        range: 'A2:G5',
        headerRows: [2, 2],
        records: 2,
        columns: { amount: 'F', date: 'E', township: 'C' },
      },
    ]));
  it('gives rows with values and cells side by side', () =>
    expect(reading.records.rows.funding?.[1]).toMatchObject({
      fields: { township: '五强溪镇', unit: '市教育局', date: '2010-08-15', amount: 300000, kind: 'cash' },
      cells: { amount: { sheet: '资金', address: 'F4' } },
      identity: { county: '431222', township: { code: '431222105' }, unit: { key: '教育局' } },
    }));
  it('has nothing to report', () => expect(brief(reading)).toEqual([]));
});

describe('totals', () => {
  const rows = [
    fundingRow('官庄镇', '怀化学院', '2010年7月', 5000),
    fundingRow('五强溪镇', '市教育局', '2010年8月', 3000),
  ];
  const total = (amount: number, label = '合计') => [label, null, null, null, null, amount, null];
  it.each([
    ['at the end', [...rows, total(8000)]],
    ['at the top', [total(8000), ...rows]],
    ['with blanks in the label', [...rows, total(8000, '合       计')]],
    ['beside the county', [[null, '沅陵县', '合计', null, null, 8000, null], ...rows]],
    [
      'the county row itself',
      [
        [null, '沅陵县', null, null, null, 8000, null],
        ...rows.map((row) => [row[0] ?? null, null, ...row.slice(2)]),
      ],
    ],
    [
      'subtotals and a grand total',
      [rows[0], total(5000, '小计'), rows[1], total(3000, '小计'), total(8000, '总计')],
    ],
  ] as [string, (string | number | null)[][]][])('%s are no data', (_, body) => {
    const reading = read(sheetOf('资金', [fundingHeader, ...body]));
    expect(reading.records.rows.funding).toHaveLength(2);
    expect(brief(reading)).toEqual([]);
  });
  it('that differ are an error at the very cell', () => {
    const reading = read(sheetOf('资金', [fundingHeader, ...rows, total(8001)]));
    expect(reading.findings).toMatchObject([
      {
        ruleId: 'totals/adds-up',
        severity: 'error',
        at: { address: 'F4' },
        data: { sum: 8000, seen: '8001' },
      },
    ]);
  });
});

describe('identity that is not written in every row', () => {
  const rosterHeader = ['序号', '县（市、区）', '乡镇（街道）', '帮扶单位', '联系人', '联系电话'];
  it('is merged or continued', () => {
    const reading = read(
      sheetOf(
        '结对名单',
        [
          rosterHeader,
          [1, '沅陵县', '官庄镇', '怀化学院', '张三', null],
          [2, null, null, '怀化一中', '李四', null],
          [3, null, '五强溪镇', '市教育局', '王五', null],
        ],
        {
          merges: ['B2:B4', 'C2:C3'],
        },
      ),
    );
    expect(
      reading.records.rows.roster?.map(({ fields, cells }) => [
        fields.township,
        fields.unit,
        cells.township?.address,
      ]),
    ).toEqual([
      ['官庄镇', '怀化学院', 'C2'],
      ['官庄镇', '怀化一中', 'C2'],
      ['五强溪镇', '市教育局', 'C4'],
    ]);
    expect(brief(reading).filter((line) => !line.includes('absent'))).toEqual([]);
  });
  it('is empty where a new township begins on its left', () => {
    const reading = read(
      sheetOf('资金', [
        fundingHeader,
        fundingRow('官庄镇', '怀化学院', '2010年7月', 5000),
        fundingRow('五强溪镇', null, '2010年7月', 3000),
      ]),
    );
    expect(brief(reading)).toEqual(['reading/cell-empty D3']);
    expect(reading.records.rows.funding?.[1]?.fields.unit).toBeNull();
  });
});

describe('names with more in their cell', () => {
  it('lines with contacts are no part of a unit’s name', () => {
    const reading = read(
      sheetOf('资金', [
        fundingHeader,
        fundingRow('官庄镇（团委）', '怀化学院\n\n联系人：张三 13800000000', '2010年7月', 5000),
        fundingRow('官庄镇', '怀化\n学院', '2010年8月', 3000),
      ]),
    );
    expect(
      reading.records.rows.funding?.map(({ identity: { unit, township } }) => [unit?.key, township?.name]),
    ).toEqual([
      ['怀化学院', '官庄镇'],
      ['怀化学院', '官庄镇'],
    ]);
  });
});

describe('the county of a workbook', () => {
  it('is the one whose titles stand over most rows, where no row names one', () => {
    const header = fundingHeader.filter((name) => name !== '县（市、区）');
    const row = (township: string) => [1, township, '怀化学院', '2010年7月', 5000, '资金'];
    const reading = read(
      sheetOf('甲', [['辰溪县资金支持台账'], header, row('辰阳镇')]),
      sheetOf('乙', [['沅陵县资金支持台账'], header, row('官庄镇'), row('凉水井镇')]),
    );
    expect(reading.records.county).toBe('431222');
  });
});

describe('one word for two columns', () => {
  it('类别 means what its values are', () => {
    const reading = read(
      sheetOf('结对名单', [
        ['乡镇（街道）', '乡镇类别', '帮扶单位', '类别'],
        ['官庄镇', '镇', '怀化学院', '大中学校'],
        ['凉水井镇', '镇', '市地税局', '市直机关单位'],
      ]),
    );
    expect(reading.sheets[0]?.columns).toMatchObject({ townKind: 'B', unitType: 'D' });
    expect(brief(reading).filter((line) => line.includes('repeated'))).toEqual([]);
  });
});

describe('headers in two rows', () => {
  const reading = read(
    sheetOf(
      '月报',
      [
        ['沅陵县“牵手帮扶”工作进展月报表（2010年9月）'],
        ['填报单位：共青团沅陵县委', null, null, null, null, '单位：万元'],
        ['序号', '乡镇（街道）', '帮扶单位', '资金支持', null, '小额贷款', null, '见面次数', null],
        [null, null, null, '累计（元）', '物资', '累计', '笔数', '本月', '累计'],
        [1, '官庄镇', '怀化学院', 5000, 0, 12, 4, 1, 3],
        ['填报人：张三', null, null, null, '审核人：李四'],
        ['说明：无'],
      ],
      { merges: ['A1:I1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'H3:I3'] },
    ),
  );
  it('are read by their paths', () => {
    expect(reading.sheets).toMatchObject([
      {
        kind: 'progress',
        headerRows: [3, 4],
        range: 'A3:I5',
        records: 1,
        columns: { fundYtd: 'D', loanYtd: 'F', loanCount: 'G', meetings: 'I' },
      },
    ]);
    expect(reading.records.rows.progress?.[0]).toMatchObject({
      fields: { month: '2010-09', fundYtd: 500000, loanYtd: 12_000_000, meetings: 3 },
    });
    expect(reading.records.county).toBe('431222');
  });
});

describe('a row whose words sound like headers', () => {
  it.each(['情况', '内容', '备注'])('is a row where they repeat: %s', (word) => {
    const { records } = read(
      sheetOf('沟通会见及汇报', [
        ['乡镇（街道）', '帮扶单位', '时间', '类型', '对象', '内容', '结果', '备注'],
        ['官庄镇', '怀化学院', '2010-09-10', '月见面', '团县委', '商量培训', '好', null],
        ['官庄镇', '怀化学院', '2010-09-28', '季度汇报', '团县委', word, word, word],
      ]),
    );
    expect(records.rows.contacts).toHaveLength(2);
  });
});

describe('sheets of garbage', () => {
  it('a hundred thousand faults are told', () => {
    const rows = Array.from({ length: 50_000 }, () => fundingRow('官庄镇', null, '未签', '约5000'));
    const [first] = rows;
    if (first) first[3] = '怀化学院';
    const reading = read(sheetOf('资金', [fundingHeader, ...rows]));
    expect(reading.findings).toHaveLength(100_000);
  });

  it('thousands of wrong totals are told', () => {
    const row = fundingRow('官庄镇', '怀化学院', '2010年7月', 5);
    const total = ['小计', null, null, null, null, 12, null];
    const rows = Array.from({ length: 4_000 }, (_, index) => (index % 4 === 3 ? total : row));
    const reading = read(sheetOf('资金', [fundingHeader, ...rows]));
    expect(reading.findings.filter(({ ruleId }) => ruleId === 'totals/adds-up')).toHaveLength(1_000);
  });

  it('a header is found among many columns of its own', () => {
    const more = Array.from({ length: 60 }, (_, index) => `本县自编${index}`);
    const reading = read(
      sheetOf('资金', [[...fundingHeader, ...more], fundingRow('官庄镇', '怀化学院', '2010年7月', 5000)]),
    );
    expect(reading.sheets[0]).toMatchObject({ kind: 'funding', records: 1 });
  });
});
