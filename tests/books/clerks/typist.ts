import { irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, inWords, sumOf } from '../made';
import { table } from '../table';

const county = countyAtWork('431224', 83, 6);

/** A typist who asks as people talk. */
export const typist: Clerk = {
  file: '溆浦帮扶.xlsx',
  county: county.code,
  style: 'mean',
  sheets: [
    sheet(
      '谁帮谁',
      table('roster', {
        columns: `
          帮哪个乡=township; 哪个单位帮=unit; 单位里谁负责=unitLeader; 平时找谁=unitContact;
          打什么电话=phone; 乡里哪位领导管=partyLeader; 管的人当什么官=partyLeaderPost;
          几时结的对=pairDate; 订方案没=planDone`,
        rows: county.pairings.map((p) => [
          ...[
            p.township,
            p.unit,
            p.leader,
            p.contact,
            p.phone,
            p.partyLeader,
            p.post,
            inWords(p.pairDate),
            '订了，有',
          ],
        ]),
      }),
    ),
    sheet(
      '给钱',
      table('funding', {
        columns: `
          哪个单位给=unit; 给哪个乡=township; 几时给的=date; 给了多少元=amount; 给的是钱还是东西=kind;
          谁接的=handler; 拿来干什么=use`,
        rows: county.payments.map((p) => [
          ...[p.pairing.unit, p.pairing.township, inWords(p.date), p.yuan, '现金', p.handler, p.use],
        ]),
        sum: sumOf(county.payments),
      }),
    ),
    sheet(
      '借钱创业',
      table('loans', {
        columns: `
          谁借的=borrower; 哪个乡的=township; 哪个村的=village; 向哪家银行借=lender; 借了几万元=amount;
          哪天借的=date; 几个月还=term; 借来干什么=use`,
        rows: county.loans.map((l) => [
          ...[
            l.borrower,
            l.pairing.township,
            l.village,
            l.lender,
            l.yuan / 10_000,
            inWords(l.date),
            l.months,
            l.use,
          ],
        ]),
        sum: sumOf(county.loans),
      }),
    ),
    sheet(
      '搞活动',
      table('activities', {
        columns: `
          哪天搞的=date; 在哪个乡搞=township; 哪个单位搞=unit; 搞的什么=name; 算哪一项=category;
          送的什么=services; 几多人来=people; 哪些领导到了=leaders`,
        rows: county.activities.map((a) => [
          ...[inWords(a.date), a.pairing.township, a.pairing.unit, a.name, a.category, a.services, a.people],
          `局长${a.leader}`,
        ]),
      }),
    ),
    sheet(
      '见人',
      table('contacts', {
        columns: `
          哪天见的=date; 哪个乡的事=township; 哪个单位去见=unit; 见的哪个=counterpart;
          见面还是报告=type; 说了什么=content; 说好了什么=result`,
        rows: county.contacts.map((c) => [
          ...[
            inWords(c.date),
            c.pairing.township,
            c.pairing.unit,
            c.counterpart,
            c.type,
            c.content,
            c.result,
          ],
        ]),
      }),
    ),
    sheet(
      '换班子',
      table('reform', {
        columns: `
          哪个乡=township; 方案定了没=plan; 政策定了没=step1; 机构搭了没=step2; 会开了没=step3;
          人荐了没=step4; 候选人定了没=step5; 票投了没=step6; 党委议了没=step7; 公示贴了没=step8;
          聘书发了没=step9; 编外的几个副书记=deputies; 都是哪些人=deputyNames`,
        rows: county.pairings.map((p) => [
          ...[p.township, '是', '是', '是', '是', '是', '是', '否', '否', '否', '否', 4],
          [1, 2, 3, 4].map(() => county.person()).join('、'),
        ]),
      }),
    ),
    sheet(
      '七样事',
      table('seven', {
        columns: `
          哪个乡=township; 哪个单位=unit; 村村走到没=survey; 调查写成没=report; 路子想好没=plan;
          实事办了什么=deed; 典型出了几个=models; 青年朋友交了几个=friends; 体会写了没=essay`,
        rows: county.pairings.map((p, i) => [
          p.township,
          p.unit,
          '是',
          '是',
          '否',
          '修渠300米',
          2,
          8 + i,
          '否',
        ]),
      }),
    ),
    sheet(
      '立规矩',
      table('institutions', {
        columns: `
          哪个乡=township; 分工分清没=duty; 责任定到人没=post; 例会开了没=meeting; 档案管好没=archive;
          团的事研究没=study; 有人督查没=supervise; 述职述了没=appraise; 系统用起没=infosys;
          流出去的团员登了几个=migrant`,
        rows: county.pairings.map((p, i) => [
          p.township,
          '是',
          '是',
          '是',
          '否',
          '是',
          '否',
          '否',
          '在用',
          3 + i,
        ]),
      }),
    ),
    irrelevant('食堂', [
      ['日期', '早餐', '中餐', '晚餐', '人数'],
      ['12月6日', '米粉', '血粑鸭', '白菜', 12],
      ['12月7日', '馒头', '酸肉', '萝卜', 11],
    ]),
  ],
};
