import { irrelevant, sheet, type Clerk } from '../book';
import { form } from '../shapes';
import { countyAtWork, dotted, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431222', 181, 5);

/** A unit's officer on the spot: forms for the seven tasks, loose lists for the rest. */
export const villager: Clerk = {
  file: '沅陵县驻乡笔记.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    ...county.pairings.slice(0, 3).map((p, index) =>
      sheet(
        `${p.township}七项`,
        form(
          'seven',
          '驻乡七项任务卡',
          [
            ['驻点乡镇', p.township, 'township'],
            ['来驻单位', p.unit, 'unit'],
            ['跑遍各村', '是', 'survey'],
            ['调研文', `《${p.township}见闻》`, 'report'],
            ['出的思路', '发展板栗', 'plan'],
            ['办的实事', '接通自来水', 'deed'],
            ['培养的典型', 2 + index, 'models'],
            ['新交的青年朋友', 9, 'friends'],
            ['写心得', '否', 'essay'],
          ],
          index === 2 ? 2 : 1,
        ),
      ),
    ),
    sheet(
      '换班子笔记',
      table('reform', {
        columns: `
          驻点乡镇=township; 试点法子=plan; 订政策=step1; 设机构=step2; 搞发动=step3; 举荐=step4;
          定名单候选=step5; 大伙投票=step6; 班子会研究=step7; 考察贴公示=step8; 发聘=step9;
          编外副书记到位=deputies`,
        rows: county.pairings.map((p) => [
          p.township,
          ...Array<string>(6).fill('已完成'),
          ...Array<string>(4).fill('未完成'),
          3,
        ]),
      }),
    ),
    sheet(
      '规矩笔记',
      table('institutions', {
        columns: `
          驻点乡镇=township; 来驻单位=unit; 分了工=duty; 定了责=post; 开了例会=meeting; 建了档=archive;
          党委研究过=study; 有人督促=supervise; 年底述职=appraise; 出外团员（人）=migrant`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          '是',
          '是',
          '是',
          '否',
          '是',
          '否',
          '否',
          4 + i,
        ]),
      }),
    ),
    sheet(
      '青年拿到的贷',
      table('loans', {
        columns: `
          拿到日=date; 驻点乡镇=township; 来驻单位=unit; 青年名字=borrower; 哪家行社=lender;
          拿到多少（元）=amount; 做哪样=use`,
        rows: county.loans.map((l) => [
          ...[inWords(l.date), l.pairing.township, l.pairing.unit, l.borrower, l.lender, l.yuan, l.use],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '见谁说啥',
      table('contacts', {
        columns: `
          日子=date; 驻点乡镇=township; 来驻单位=unit; 见谁=counterpart; 说啥=content; 定啥=result`,
        rows: county.contacts.map((c) => [
          ...[dotted(c.date), c.pairing.township, c.pairing.unit, c.counterpart, c.content, c.result],
        ]),
      }),
    ),
    sheet(
      '随记',
      table('activities', {
        columns: `
          记于=date; 驻点乡镇=township; 来驻单位=unit; 当日搞的活动=name; 划到哪类=category;
          多少乡亲到=people; 到场的头头=leaders; 收到的效果=effect`,
        rows: county.activities.map((a) => [
          ...[inWords(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.people],
          ...[`局长${a.leader}`, '大家都说好'],
        ]),
      }),
    ),
    irrelevant('采购清单', [
      ['物品', '数量', '单价', '小计'],
      ['雨靴', 6, 28, 168],
      ['手电', 6, 15, 90],
      ['蚊香', 10, 4, 40],
    ]),
  ],
};
