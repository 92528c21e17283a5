import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readWorkbook } from '../../../shared/reading/read-workbook';
import type { CellValue } from '../../../shared/workbook/sheet-grid';
import { sheetOf, workbookOf } from '../../support/grid';

type Rows = readonly (readonly CellValue[])[];

const roster = sheetOf('结对名单', [
  ['乡镇（街道）', '帮扶单位', '帮扶单位负责人', '专门负责的党政班子成员', '实施方案'],
  ['官庄镇', '怀化学院', '张三', '李四', '有'],
  ['凉水井镇', '市财政局', '张三', '李四', '有'],
  ['凉水井镇', '市审计局', '张三', '李四', '有'],
  ['马底驿乡', '市审计局', '张三', '李四', '有'],
]);
const read = (name: string, rows: Rows) => {
  const reading = readWorkbook(workbookOf(roster, sheetOf(name, rows)), {
    campaign,
    asOf: '2010-12-31',
    fileName: '沅陵县.xlsx',
  });
  const brief = reading.findings
    .filter(({ messageId }) => messageId !== 'converted')
    .map(({ ruleId, messageId, at }) => `${ruleId} ${messageId} ${at?.address ?? ''}`);
  return { ...reading, brief };
};

const funding = ['乡镇（街道）', '帮扶单位', '到位时间', '金额（元）', '形式'];
const paid = (township: CellValue, unit: CellValue) => [township, unit, '2010-08-01', 5000, '资金'];
const without = (rows: Rows, index: number) => rows.map((row) => row.filter((_, at) => at !== index));

describe('the unit', () => {
  it('follows from a township with one pairing', () => {
    const { brief, records } = read('资金台账', [
      funding,
      paid('马底驿乡', '市审计局'),
      paid('官庄镇', null),
    ]);
    expect(brief).toEqual(['reading/value-converted taken B3']);
    expect(records.rows.funding?.[1]).toMatchObject({
      fields: { unit: '怀化学院' },
      identity: { unit: { key: '怀化学院' } },
    });
  });

  it('is empty where the township has two', () => {
    const { brief, records } = read('资金台账', [funding, paid('凉水井镇', null)]);
    expect(brief).toEqual(['reading/cell-empty empty B2']);
    expect(records.rows.funding?.[0]?.fields.unit).toBeNull();
  });

  it('needs no column where every township has one pairing', () => {
    const rows = [funding, paid('官庄镇', null), paid('马底驿乡', null)];
    const { brief, findings, records } = read('资金台账', without(rows, 1));
    expect(brief).toEqual(['reading/column-absent taken A1:D1']);
    expect(findings.find(({ ruleId }) => ruleId === 'reading/column-absent')?.data).toMatchObject({
      columns: ['帮扶单位'],
    });
    expect(records.rows.funding?.map(({ fields }) => fields.unit)).toEqual(['怀化学院', '市审计局']);
  });

  it('needs its column where one township has two', () => {
    const rows = [funding, paid('官庄镇', null), paid('凉水井镇', null)];
    expect(read('资金台账', without(rows, 1)).brief).toEqual(['reading/column-missing missing A1:D1']);
  });
});

describe('the township', () => {
  it('follows from a unit with one pairing', () => {
    const { brief, records } = read('资金台账', [funding, paid(null, '怀化学院')]);
    expect(brief).toEqual(['reading/value-converted taken A2']);
    expect(records.rows.funding?.[0]?.identity.township?.name).toBe('官庄镇');
  });

  it('is empty where the unit has two', () => {
    expect(read('资金台账', [funding, paid(null, '市审计局')]).brief).toEqual([
      'reading/cell-empty empty A2',
    ]);
  });
});

describe('activities', () => {
  const header = ['乡镇（街道）', '帮扶单位', '活动时间', '活动名称', '活动类别', '服务内容', '参加领导'];
  const held = (name: string, category: string | null, services: string | null = null) => [
    '官庄镇',
    '怀化学院',
    '2010-08-01',
    name,
    category,
    services,
    '王五',
  ];

  it.each([
    ['青年电商技能培训班', 'training'],
    ['青年志愿者清扫街道', 'other'],
    ['五四联谊暨技能培训', 'other'],
  ])('%s without a category is %s', (name, category) => {
    const { brief, records } = read('活动台账', [
      header,
      held('送法下乡', '五下乡', '送法律'),
      held(name, null),
    ]);
    expect(brief).toEqual(['reading/value-converted taken E3']);
    expect(records.rows.activities?.[1]?.fields.category).toBe(category);
  });

  it('services are read from the name of a 五下乡 activity', () => {
    const { brief, records } = read('活动台账', [
      header,
      held('医疗、科技下乡活动', '五下乡'),
      held('农技培训', '就业创业培训'),
    ]);
    expect(brief).toEqual(['reading/value-converted taken F2']);
    expect(records.rows.activities?.map(({ fields }) => fields.services)).toEqual([
      ['medicine', 'science'],
      undefined,
    ]);
  });

  it('need neither column', () => {
    const rows = [header, held('送医疗下乡', null), held('技能培训', null)];
    const { brief, findings, records } = read(
      '活动台账',
      rows.map((row) => row.filter((_, at) => at !== 4 && at !== 5)),
    );
    expect(brief).toEqual(['reading/column-absent taken A1:E1']);
    expect(findings.find(({ ruleId }) => ruleId === 'reading/column-absent')?.data).toMatchObject({
      columns: ['活动类别', '服务内容'],
    });
    expect(records.rows.activities?.map(({ fields }) => fields.category)).toEqual(['services', 'training']);
  });
});

describe('the counterpart of a contact', () => {
  const header = ['乡镇（街道）', '帮扶单位', '时间', '类型', '对象', '内容', '结果'];
  const met = (counterpart: string | null, content: string) => [
    '官庄镇',
    '怀化学院',
    '2010-08-01',
    '月见面',
    counterpart,
    content,
    null,
  ];

  it('is everyone whom the content names', () => {
    const { brief, records } = read('沟通会见', [
      header,
      met('团县委', '商量培训'),
      met(null, '与团县委、镇党委负责人见面，研究方案'),
    ]);
    expect(brief).toEqual(['reading/value-converted taken E3']);
    expect(records.rows.contacts?.[1]?.fields.counterpart).toEqual(['countyCommittee', 'townshipLeaders']);
  });

  it('is empty where it names nobody', () => {
    expect(read('沟通会见', [header, met('团县委', '见面'), met(null, '研究方案')]).brief).toEqual([
      'reading/cell-empty empty E3',
    ]);
  });

  it('needs its column where one row names nobody', () => {
    const rows = [header, met(null, '与团县委见面'), met(null, '研究方案')];
    expect(read('沟通会见', without(rows, 4)).brief).toEqual(['reading/column-missing missing A1:F1']);
    expect(read('沟通会见', without(rows.slice(0, 2), 4)).brief).toEqual([
      'reading/column-absent taken A1:F1',
    ]);
  });
});
