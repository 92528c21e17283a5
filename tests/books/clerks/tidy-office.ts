import { day } from '../../support/build-workbook';
import { aside, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431225', 139, 8);
const place = (p: (typeof county.pairings)[number], index: number) => [
  index + 1,
  '会同县',
  p.township,
  p.unit,
];
const head = '序=seq; 县名=county; 受助乡镇名称=township; 援建单位全称=unit; ';

/** A tidy county office: nine plain tables in words of its own. */
export const tidyOffice: Clerk = {
  file: '会同县共建工作资料汇编.xlsx',
  county: county.code,
  style: 'tidy',
  sheets: [
    sheet(
      '援建双方对照表',
      table('roster', {
        top: [['会同县援建双方对照表']],
        wideTitle: true,
        columns: `${head}
          援建单位属性=unitType; 援建方负责同志=unitLeader; 援建方联络同志=unitContact;
          联络同志手机=phone; 受助方团委书记=townSecretary; 受助方党政专责领导=partyLeader;
          专责领导职务=partyLeaderPost; 牵手日期=pairDate; 方案是否印发=planDone; 备查=remark`,
        rows: county.pairings.map((p, i) => [
          ...[...place(p, i), '机关', p.leader, p.contact, p.phone, p.secretary, p.partyLeader, p.post],
          ...[day(p.pairDate), '是', null],
        ]),
      }),
    ),
    sheet(
      '援建资金到账明细',
      table('funding', {
        top: [['会同县援建资金到账明细']],
        columns: `${head}
          款项入账日期=date; 入账款额（元）=amount; 款项性质=kind; 款项出处=source; 具体用项=use;
          收款凭据号=voucher`,
        rows: [
          ...county.payments.map((p, i) => [
            ...[...place(p.pairing, i), day(p.date), p.yuan, '资金', '单位自筹', p.use, `K-${p.number}`],
          ]),
          aside('合计', null, null, null, null, sumOf(county.payments)),
        ],
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '青年信贷投放明细',
      table('loans', {
        top: [['会同县青年信贷投放明细']],
        columns: `${head}
          受贷青年=borrower; 青年所在村=village; 投放机构=lender; 投放额（万元）=amount;
          授信核定（万元）=approved; 投放日期=date; 约定期数（月）=term; 扶持项目=use; 推介单位=recommend`,
        rows: county.loans.map((l, i) => [
          ...[...place(l.pairing, i), l.borrower, l.village, l.lender, l.yuan / 10_000, l.yuan / 10_000 + 1],
          ...[day(l.date), l.months, l.use, '乡团委'],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '四类活动实录',
      table('activities', {
        top: [['会同县四类活动实录']],
        columns: `${head}
          实施日期=date; 活动全称=name; 四类归属=category; 下乡所送=services; 实施地=place;
          到会人数=people; 莅临领导=leaders; 所用经费（元）=cost; 社会反响=effect; 留存资料=proof`,
        rows: county.activities.map((a, i) => [
          ...[...place(a.pairing, i), day(a.date), a.name, a.category, a.services, a.place, a.people],
          ...[`书记${a.leader}`, a.yuan, '反响良好', '相册'],
        ]),
      }),
    ),
    sheet(
      '三方往来实录',
      table('contacts', {
        top: [['会同县三方往来实录']],
        columns: `${head}
          往来日期=date; 往来类别=type; 往来对方=counterpart; 商谈内容=content; 商谈成果=result;
          统计归属月=month; 赴会同志=person`,
        rows: county.contacts.map((c, i) => [
          ...[
            ...place(c.pairing, i),
            day(c.date),
            c.type,
            c.counterpart,
            c.content,
            c.result,
            c.date.slice(0, 7),
            c.person,
          ],
        ]),
      }),
    ),
    sheet(
      '班子配备推进',
      table('reform', {
        top: [['会同县乡镇团委班子配备推进']],
        columns: `${head}
          创新试点方案印发=plan; 配套政策出台=step1; 工作机构组建=step2; 思想宣传发动=step3;
          推荐初步人选=step4; 确定候选对象=step5; 组织民主投票=step6; 党委集体研究=step7;
          考察及公示=step8; 办理聘任手续=step9; 已聘编外副书记（人）=deputies;
          编外副书记姓名=deputyNames; 人选产生途径=electMode; 运行办法建立=mechanism`,
        rows: county.pairings.map((p, i) => [
          ...[...place(p, i), '是', ...Array<string>(8).fill('是'), i % 2 ? '是' : '否', 4],
          ...[[1, 2, 3, 4].map(() => county.person()).join('、'), '推荐+投票', '是'],
        ]),
      }),
    ),
    sheet(
      '制度建立与公开',
      table('institutions', {
        top: [['会同县乡镇团委制度建立与公开']],
        columns: `${head}
          分工责任明确=duty; 岗位目标制=post; 定期例会制=meeting; 公文归档制=archive; 专题研究制=study;
          督办落实制=supervise; 述职评议制=appraise; 公开用表=formTable; 公开用卡=formCard;
          公开用簿=formBook; 公开用册=formVol; 公开专栏=formBoard; 信息平台使用=infosys;
          流动团员在册（人）=migrant`,
        rows: county.pairings.map((p, i) => [...place(p, i), ...Array<string>(13).fill('是'), 12 + i]),
      }),
    ),
    sheet(
      '“七个一”办结',
      table('seven', {
        top: [['会同县“七个一”办结情况']],
        columns: `${head}
          普访调查=survey; 调查文稿=report; 发展蓝图=plan; 实事办理=deed; 典型树立=models;
          青年结友=friends; 心得文稿=essay`,
        rows: county.pairings.map((p, i) => [
          ...[...place(p, i), '2010-09-10', '《留守青年调查》', '产业规划', '建书屋', 3, 15, '《扎根》'],
        ]),
      }),
    ),
    sheet(
      '月度推进统计',
      table('progress', {
        top: [['会同县月度推进统计']],
        columns: `${head}
          统计月度=month; 援建资金累计（元）=fundYtd; 信贷投放累计（万元）=loanYtd; 投放户数=loanCount;
          会晤次数=meetings; 呈报次数=reports; 活动总场次=acts; 覆盖人次=actPeople; 主要困难=problems;
          后续安排=next; 图文影像=av`,
        rows: county.pairings.flatMap((p, i) =>
          ['2010年10月', '2010年11月'].map((month, m) => [
            ...[
              ...place(p, i),
              month,
              3000 + 500 * m,
              18 + m,
              7,
              4 + m,
              2,
              3,
              130,
              '交通不便',
              '办培训',
              '简报1期',
            ],
          ]),
        ),
      }),
    ),
    irrelevant('编写说明', [['本汇编由团县委编写'], ['共九张表，按月更新']]),
  ],
};
