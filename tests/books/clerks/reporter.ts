import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431228', 173, 6);

/** An office that reports upward: grouped heads three levels deep, merged places, subtotals by place. */
export const reporter: Clerk = {
  file: '芷江县上报材料附表.xlsx',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '附表1',
      table('funding', {
        top: [['附表1'], ['芷江县各后援单位资助款项一览']],
        wideTitle: true,
        columns: `
          后援乡镇=township; 后援单位=unit; 资助|款项|拨付日=date; 资助|款项|拨付数（元）=amount;
          资助|款项|给付形式=kind; 资助|用处=use; 批文号=voucher`,
        rows: county.pairings.flatMap((p) => {
          const own = county.payments.filter(({ pairing }) => pairing === p);
          return [
            ...own.map((x) => [
              p.township,
              p.unit,
              inWords(x.date),
              x.yuan,
              '资金',
              x.use,
              `芷后〔2010〕${x.number}号`,
            ]),
            aside(`${p.township}小计`, null, null, sumOf(own)),
          ];
        }),
        foot: [['审核：', null, '制表：', null, '2010年12月20日']],
        sum: sumOf(county.payments),
        mergeDown: [0, 1],
      }),
    ),
    sheet(
      '附表2',
      table('activities', {
        top: [['附表2'], ['芷江县后援活动一览']],
        columns: `
          后援乡镇=township; 后援单位=unit; 活动概况|启动日=date; 活动概况|标题=name;
          活动概况|类属=category; 活动概况|所送=services; 规模|现场人数=people; 规模|耗费（元）=cost`,
        rows: county.activities.map((a) => [
          ...[
            a.pairing.township,
            a.pairing.unit,
            dotted(a.date),
            a.name,
            a.category,
            a.services,
            a.people,
            a.yuan,
          ],
        ]),
        foot: [['说明：本表按启动日排列。']],
      }),
    ),
    sheet(
      '附表3',
      table('institutions', {
        top: [['附表3'], ['芷江县团委规范化一览']],
        columns: `
          乡镇团组织名=township; 七项制度|职责=duty; 七项制度|目标=post; 七项制度|例会=meeting;
          七项制度|公文=archive; 七项制度|部署=study; 七项制度|督查=supervise; 七项制度|述职=appraise;
          信息系统开通=infosys; 外流团员登记=migrant; 五个好自评=fivegood`,
        rows: county.pairings.map((p, i) => [
          ...[
            `${p.township}团委`,
            '有',
            '有',
            '有',
            '有',
            i % 2 ? '无' : '有',
            '有',
            '有',
            '在用',
            30 + i,
            '达标',
          ],
        ]),
      }),
    ),
    sheet(
      '附表4',
      table('seven+progress', {
        top: [['附表4'], ['芷江县共建成效一览（2010年11月）']],
        columns: `
          后援乡镇=township; 后援单位=unit; 七个一|普遍调查=seven.survey;
          七个一|调查报告一篇=seven.report; 七个一|思路一个=seven.plan; 七个一|实事一件=seven.deed;
          七个一|典型若干=seven.models; 七个一|友人若干=seven.friends; 七个一|心得体会一篇=seven.essay;
          进度数|到款（元）=progress.fundYtd; 进度数|投贷（万元）=progress.loanYtd;
          进度数|会见=progress.meetings; 进度数|汇报=progress.reports; 进度数|活动=progress.acts;
          问题=progress.problems`,
        rows: county.pairings.map((p, i) => [
          ...[p.township, p.unit, '是', 1, 1, 1, 3, 11, '否', 2600 + i, 16, 5, 2, 2, '经费紧'],
        ]),
      }),
    ),
    sheet(
      '附表5',
      table('reform', {
        top: [['附表5'], ['芷江县格局创新一览']],
        columns: `
          后援乡镇=township; 后援单位=unit; 创新方案=plan; 九道程序|一定政策=step1;
          九道程序|二立机构=step2; 九道程序|三作宣传=step3; 九道程序|四荐人选=step4;
          九道程序|五定候选=step5; 九道程序|六投票=step6; 九道程序|七研究=step7;
          九道程序|八考察公示=step8; 九道程序|九聘任=step9; 到任编外副书记=deputies; 选配路径=electMode`,
        rows: county.pairings.map((p) => [
          ...[
            p.township,
            p.unit,
            '怀芷团〔2010〕9号',
            ...Array<string>(6).fill('2010.9.15'),
            '是',
            '否',
            '否',
            4,
            '组织选配',
          ],
        ]),
      }),
    ),
    irrelevant('收文登记', [
      ['文号', '来文机关', '标题', '份数', '签收'],
      ['湘团发12号', '团省委', '关于评选的通知', 1, county.person()],
      ['芷政办33号', '县政府办', '安全生产通知', 2, county.person()],
    ]),
  ],
};
