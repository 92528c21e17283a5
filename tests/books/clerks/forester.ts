import { aside, irrelevant, sheet, withSideTitle, type Clerk } from '../book';
import { countyAtWork, dotted, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431230', 59, 7);
const cash = county.payments.filter((_, index) => index % 2 === 0);

/** A forestry station: side titles, goods valued apart, sections in the rows. */
export const forester: Clerk = {
  file: '通道林业系统挂点情况.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '挂点一览',
      withSideTitle(
        table('roster', {
          columns: `
            号数=seq; 挂点乡=township; 乡还是镇=townKind; 挂点的市里单位=unit; 挂帅领导=unitLeader;
            驻点人=unitContact; 座机或手机=phone; 挂牌日期=pairDate`,
          rows: county.pairings.map((p, i) => [
            ...[i + 1, p.township, p.township.endsWith('镇') ? '镇' : '乡', p.unit],
            ...[p.leader, p.contact, p.phone, dotted(p.pairDate)],
          ]),
        }),
        '挂点安排',
      ),
    ),
    sheet(
      '钱物往来',
      withSideTitle(
        table('funding', {
          columns: `
            兑现日期=date; 挂点乡=township; 出力单位=unit; 兑现数（元）=amount; 给付方式=kind;
            树苗等作价=goods; 列支渠道=source; 派何用场=use`,
          rows: [
            ...cash.map((p) => [
              ...[
                dotted(p.date),
                p.pairing.township,
                p.pairing.unit,
                p.yuan,
                '转账',
                null,
                '造林工作经费',
                p.use,
              ],
            ]),
            aside('总计', null, null, sumOf(cash)),
          ],
          sum: sumOf(cash),
        }),
        '钱物往来',
      ),
    ),
    sheet(
      '进山活动',
      table('activities', {
        top: [['通道县进山活动统计']],
        columns: `
          乡别=township; 出力单位=unit; 进山日期=date; 内容标题=name; 四项中哪项=category;
          五送明细=services; 林场/村=place; 到场人头=people; 用费=cost; 反响=effect`,
        rows: county.activities.map((a) => [
          ...[a.pairing.township, a.pairing.unit, dotted(a.date), a.name, a.category, a.services],
          ...[a.place, a.people, a.yuan, '群众欢迎'],
        ]),
        foot: [['统计员：', county.person()]],
      }),
    ),
    sheet(
      '10月小结',
      table('progress', {
        top: [['通道县挂点工作小结（截至2010年10月）']],
        columns: `
          挂点乡=township; 出力单位=unit; 已帮资金（元）=fundYtd; 已放贷（万元）=loanYtd;
          贷户数=loanCount; 碰头（回）=meetings; 报告（回）=reports; 办活动（场）=acts; 难题=problems;
          往后怎么办=next; 影像和短讯=av`,
        rows: county.pairings.map((p, i) => [
          ...[
            p.township,
            p.unit,
            1500 * (i + 1),
            8 + i,
            5 + i,
            4,
            1,
            2,
            '护林员年纪大',
            '招青年护林员',
            '照片3张',
          ],
        ]),
      }),
    ),
    irrelevant('苗木出圃', [
      ['树种', '规格', '株数', '单价', '调往'],
      ['杉木', '一级', 12000, 0.3, '场部'],
      ['楠竹', '母竹', 350, 8, '二工区'],
      ['油茶', '二年生', 8000, 1.2, '三工区'],
    ]),
  ],
};
