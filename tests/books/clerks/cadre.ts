import { irrelevant, sheet, type Clerk } from '../book';
import { form } from '../shapes';
import { countyAtWork, slashed, sumOf, wan } from '../made';
import { table } from '../table';

const county = countyAtWork('431226', 31, 4);
const items = ['走访调研', '调研文章', '发展路子', '办成实事', '树立典型', '结交朋友', '心得文章'];
const steps = [
  '拟定政策',
  '搭建机构',
  '宣传发动',
  '人选推荐',
  '定候选人',
  '民主投票',
  '上会研究',
  '考察公示',
  '发文聘任',
];

/** A township cadre: no county anywhere, one form a place, long lists of one item a row. */
export const cadre: Clerk = {
  file: '联点工作手册.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    ...county.pairings.map((p, index) =>
      sheet(
        p.township,
        form(
          'roster+progress',
          `${p.township}联点工作卡（2010年11月）`,
          [
            ['联点乡镇名', p.township, 'township'],
            ['派驻单位', p.unit, 'unit'],
            ['单位带队领导', p.leader, 'roster.unitLeader'],
            ['具体办事员', p.contact, 'roster.unitContact'],
            ['手机', p.phone, 'roster.phone'],
            ['乡里分管的班子成员', p.partyLeader, 'roster.partyLeader'],
            ['有没有方案', '有', 'roster.planDone'],
            ['至今给的钱（元）', 2000 + 500 * index, 'progress.fundYtd'],
            ['累计放贷（万元）', 12 + index, 'progress.loanYtd'],
            ['碰头几回', 5, 'progress.meetings'],
            ['向上汇报几回', 2, 'progress.reports'],
            ['编外副书记几名', 4, 'progress.deputies'],
            ['眼下的难处', '青年外出多', 'progress.problems'],
            ['照片和简报', '照片6张', 'progress.av'],
          ],
          index % 2 === 0 ? 1 : 2,
        ),
      ),
    ),
    sheet(
      '七项任务逐条',
      table('seven', {
        columns: [['乡（镇）', 'township'], ['派驻单位', 'unit'], ['任务', 'item'], ['办得怎样'], ['办结日']],
        rows: county.pairings.flatMap((p) =>
          items.map((item, i) => [
            p.township,
            p.unit,
            item,
            i < 5 ? '已完成' : '未完成',
            i < 5 ? '2010/10/20' : null,
          ]),
        ),
        records: county.pairings.length,
        mergeDown: [0, 1],
      }),
    ),
    sheet(
      '换班子逐步',
      table('reform', {
        columns: [['乡（镇）', 'township'], ['第几步'], ['步骤', 'item'], ['做完没有'], ['做完的日子']],
        rows: county.pairings.flatMap((p, at) =>
          steps.map((step, i) => [
            p.township,
            i + 1,
            step,
            i < 4 + at ? '是' : '否',
            i < 4 + at ? '2010.9.6' : null,
          ]),
        ),
        records: county.pairings.length,
      }),
    ),
    sheet(
      '收到的钱物',
      table('funding', {
        columns: `
          收到日子=date; 用款乡镇=township; 派驻单位=unit; 收到多少（万元）=amount; 经哪条路来=source;
          收条号=voucher`,
        rows: county.payments.map((p) => [
          ...[slashed(p.date), p.pairing.township, p.pairing.unit, wan(p.yuan), '工会经费', `收${p.number}`],
        ]),
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '章程台子',
      table('institutions', {
        top: [['各乡（镇）章程台子']],
        columns: `
          乡（镇）=township; 派驻单位=unit; 七样章程|班子分工=duty; 七样章程|责任目标=post;
          七样章程|开会=meeting; 七样章程|归档=archive; 七样章程|议事部署=study;
          七样章程|督促检查落实=supervise; 七样章程|述职评议考核=appraise; 挂出来的|表=formTable;
          挂出来的|卡=formCard; 挂出来的|簿=formBook; 挂出来的|册=formVol; 挂出来的|栏=formBoard`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          ...Array<string>(12).fill(i % 2 ? '有' : '无'),
        ]),
      }),
    ),
    irrelevant('值班', [
      ['国庆值班'],
      ['日期', '带班', '值班员', '司机'],
      ...[1, 2, 3, 4].map((n) => [`10月${n}日`, county.person(), county.person(), county.person()]),
    ]),
  ],
};
