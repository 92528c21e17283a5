import { irrelevant, sheet, type Clerk } from '../book';
import { transposed } from '../shapes';
import { countyAtWork, dotted } from '../made';
import { table } from '../table';

const county = countyAtWork('431271', 149, 3);
const over = (value: (index: number) => string | number) => county.pairings.map((_, index) => value(index));

/** A small district: few places, so that they stand across the top. */
export const transposer: Clerk = {
  file: '洪江区横排表.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '制度横排',
      transposed('institutions', '洪江区制度情况', [
        ['街乡', 'township', ...county.pairings.map((p) => p.township)],
        ['分工', 'duty', ...over(() => '是')],
        ['目标责任', 'post', ...over(() => '是')],
        ['例会制', 'meeting', ...over((i) => (i ? '否' : '是'))],
        ['公文归档', 'archive', ...over(() => '是')],
        ['研究部署会', 'study', ...over(() => '否')],
        ['督促检查制', 'supervise', ...over(() => '是')],
        ['述职考评会', 'appraise', ...over(() => '否')],
        ['流动团员（人）', 'migrant', ...over((i) => 6 + i)],
      ]),
    ),
    sheet(
      '七件横排',
      transposed('seven', '七个一办理', [
        ['街乡', 'township', ...county.pairings.map((p) => p.township)],
        ['市直帮手', 'unit', ...county.pairings.map((p) => p.unit)],
        ['走访摸底', 'survey', ...over(() => '是')],
        ['调研稿', 'report', ...over(() => '《老街青年》')],
        ['发展想法', 'plan', ...over(() => '是')],
        ['一桩实事', 'deed', ...over(() => '修路灯')],
        ['榜样人物', 'models', ...over((i) => 2 + i)],
        ['青年好友', 'friends', ...over((i) => 7 + i)],
        ['工作感言', 'essay', ...over(() => '否')],
      ]),
    ),
    sheet(
      '往来',
      table('contacts', {
        top: [['洪江区对接记载']],
        columns: `
          对接日子=date; 街乡=township; 市直帮手=unit; 对接了哪些部门=counterpart; 对接事由=content;
          对接下文=result`,
        rows: county.contacts.map((c) => [
          ...[dotted(c.date), c.pairing.township, c.pairing.unit, c.counterpart, c.content, c.result],
        ]),
      }),
    ),
    sheet(
      '班子进程',
      table('reform', {
        columns: `
          街乡=township; 市直帮手=unit; 路线图=plan; 政策已订=step1; 机构已设=step2; 已宣传=step3;
          已荐人=step4; 候选已定=step5; 已投票=step6; 已上会=step7; 已考察=inspection;
          已公示=publicNotice; 已聘=step9; 编外人数=deputies`,
        rows: county.pairings.map((p) => [
          p.township,
          p.unit,
          ...Array<string>(8).fill('√'),
          '×',
          '×',
          '×',
          4,
        ]),
      }),
    ),
    irrelevant('古商城门票', [
      ['日期', '成人票', '儿童票', '金额'],
      ['10月1日', 820, 130, 45200],
      ['10月2日', 910, 164, 51400],
    ]),
  ],
};
