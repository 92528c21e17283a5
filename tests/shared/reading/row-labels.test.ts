import { isAsideLabel, isUnitWord, totalLabelOf } from '../../../shared/reading/row-labels';

it.each([
  ['合计', null],
  ['合       计', null],
  ['总计：', null],
  ['汇总', null],
  ['总额', null],
  ['全县', null],
  ['全县合计', null],
  ['本页小计', null],
  ['合计3笔', null],
  ['合计：12户', null],
  ['合计金额', null],
  ['总计（元）', null],
  ['凉水井镇 汇总', '凉水井镇'],
  ['官庄镇小计', '官庄镇'],
  ['怀化学院合计', '怀化学院'],
  ['沅陵县合计3笔', '沅陵县'],
])('%s is a total that names %s', (written, name) => {
  expect(totalLabelOf(written)).toMatchObject({ name });
});

it.each(['官庄镇', '合计划', '累计完成培训三期', '汇总材料报送', '小计划', '一', ''])(
  '%s is no total',
  (written) => {
    expect(totalLabelOf(written)).toBeNull();
  },
);

it.each(['小计', '本页小计', '小计2笔'])('%s is a subtotal of nobody', (written) => {
  expect(totalLabelOf(written)?.isSubtotal).toBe(true);
});

it.each([
  ['平均', 'plain'],
  ['平均值', 'plain'],
  ['人均', 'plain'],
  ['最大值', 'plain'],
  ['凉水井镇 平均值', 'named'],
  ['凉水井镇 计数', 'named'],
  ['过次页', 'plain'],
  ['承前页', 'plain'],
  ['转下页', 'plain'],
  ['接上页', 'plain'],
  ['总计数', null],
  ['官庄镇', null],
])('%s is an aside: %s', (written, aside) => expect(isAsideLabel(written)).toBe(aside));

it.each(['万元', '（万元）', '单位：元', '次', '万元、次', '人（次）'])('%s is a unit or not', (written) => {
  expect(isUnitWord(written)).toBe(written !== '人（次）');
});
