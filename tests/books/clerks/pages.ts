import { day } from '../../support/build-workbook';
import { aside, below, irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted, sumOf, wan, type Contact, type Payment } from '../made';
import { table } from '../table';

const county = countyAtWork('431202', 101, 8);
const cut = Math.ceil(county.payments.length / 2);

const paymentPage = (top: string, payments: readonly Payment[], last: readonly (number | string | null)[]) =>
  table('funding', {
    top: [[top]],
    columns: `
      票号=voucher; 进账日=date; 结对街乡=township; 资助方=unit; 进账额=amount; 款物之别=kind;
      开支方向=use`,
    rows: [
      ...payments.map((p) => [
        ...[`No.${p.number}`, dotted(p.date), p.pairing.township, p.pairing.unit, wan(p.yuan), '现款', p.use],
      ]),
      aside(...last),
    ],
    sum: sumOf(payments),
  });
const contactPage = (top: string, contacts: readonly Contact[]) =>
  table('contacts', {
    top: [[top]],
    columns: `
      走动日期=date; 结对街乡=township; 资助方=unit; 走动名义=type; 走动对方=counterpart;
      走动所谈=content; 我方出面=person`,
    rows: contacts.map((c) => [
      ...[day(c.date), c.pairing.township, c.pairing.unit, c.type, c.counterpart, c.content, c.person],
    ]),
  });

/** Printed page by page: the header stands again on every page, totals are carried forward. */
export const pages: Clerk = {
  file: '鹤城区共建资料.xlsx',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '进账',
      below(
        paymentPage('鹤城区结对进账明细（金额：万元）', county.payments.slice(0, cut), [
          ...['过次页', null, null, null, wan(sumOf(county.payments.slice(0, cut)))],
        ]),
        paymentPage('续表', county.payments.slice(cut), [
          '合计',
          null,
          null,
          null,
          wan(sumOf(county.payments)),
        ]),
        0,
      ),
    ),
    sheet(
      '走动',
      below(
        contactPage('走动情况（第1页）', county.contacts.slice(0, 12)),
        contactPage('走动情况（第2页）', county.contacts.slice(12)),
        2,
      ),
    ),
    sheet(
      '街乡活动',
      below(
        table('activities', {
          top: [['街乡活动（上）']],
          columns: `
            办会日期=date; 结对街乡=township; 资助方=unit; 题目叫什么=name; 所属项=category;
            出席人次=people`,
          rows: county.activities
            .slice(0, 8)
            .map((a) => [day(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.people]),
        }),
        table('activities', {
          top: [['街乡活动（下）']],
          columns: `
            办会日期=date; 结对街乡=township; 资助方=unit; 题目叫什么=name; 所属项=category;
            出席人次=people`,
          rows: county.activities
            .slice(8)
            .map((a) => [day(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.people]),
        }),
      ),
    ),
    sheet(
      '制度与换届',
      below(
        table('institutions', {
          top: [['一、规章']],
          columns: `
            结对街乡=township; 工作分工=duty; 定岗定责=post; 月例会=meeting; 收文归档=archive;
            党委议团=study; 督导=supervise; 年终考评=appraise; 系统开通=infosys`,
          rows: county.pairings.map((p, i) => [
            p.township,
            '有',
            '有',
            '有',
            i % 2 ? '无' : '有',
            '有',
            '无',
            '有',
            '已使用',
          ]),
        }),
        table('reform', {
          top: [['二、换届']],
          columns: `
            结对街乡=township; 试点路线图=plan; 定政策=step1; 建班子=step2; 做动员=step3; 推人选=step4;
            定候选=step5; 投选票=step6; 组织定=step7; 考察并公示=step8; 聘任=step9; 编外（人）=deputies`,
          rows: county.pairings.map((p) => [p.township, ...Array<string>(7).fill('有'), '无', '无', '无', 5]),
        }),
        1,
      ),
    ),
    irrelevant('电话本', [
      ['部门', '内线', '外线'],
      ['办公室', 8001, '0745-2233001'],
      ['宣传部', 8002, '0745-2233002'],
      ['学少部', 8003, '0745-2233003'],
    ]),
  ],
};
