import { day } from '../../support/build-workbook';
import { irrelevant, sheet, type Clerk } from '../book';
import { countyAtWork, dotted } from '../made';
import { table } from '../table';

const county = countyAtWork('431228', 47, 8);
const dates = [
  '2010-07-06',
  '2010-07-15',
  '2010-07-28',
  '2010-08-10',
  '2010-08-20',
  '2010-09-02',
  '2010-09-10',
];

/** The county's organisation department: steps as columns under group heads, deputies by name. */
export const organiser: Clerk = {
  file: '芷江县委组织部团干配备.xls',
  county: county.code,
  style: 'messy',
  sheets: [
    sheet(
      '配备流程',
      table('reform', {
        top: [['芷江侗族自治县乡镇团委领导班子配备流程跟踪']],
        wideTitle: true,
        columns: `
          编码=seq; 团委所在乡镇=township; 帮建单位=unit; 前期|方案印发=plan; 前期|出台办法=step1;
          前期|专班组建=step2; 前期|动员会召开=step3; 酝酿|荐贤举才=step4; 酝酿|候选对象敲定=step5;
          酝酿|民意投票=step6; 任用|部务会研究=step7; 任用|考察及张榜公示=step8; 任用|下发聘文=step9;
          编外副职（名）=deputies; 选人办法=electMode`,
        rows: county.pairings.map((p, i) => [
          ...[
            i + 1,
            p.township,
            p.unit,
            '是',
            ...dates.map((iso) => day(iso)),
            '是',
            i % 3 === 0 ? '否' : '是',
            4,
          ],
          ...['推荐+投票'],
        ]),
      }),
    ),
    sheet(
      '编外人员花名',
      table('reform', {
        top: [['编制外副职人员情况']],
        columns: `
          所在团委=township; 人员=deputyNames; 性别; 出生年月; 原岗位; 选人办法=electMode; 到任日子=step9`,
        rows: county.pairings.flatMap((p) =>
          [1, 2, 3, 4].map((n) => [
            ...[
              p.township,
              county.person(),
              n % 2 ? '男' : '女',
              `198${n}.0${n}`,
              '村支书',
              '竞争上岗',
              dotted('2010-09-20'),
            ],
          ]),
        ),
        records: county.pairings.length,
      }),
    ),
    sheet(
      '规矩立了没有',
      table('institutions', {
        columns: `
          乡镇团组织=township; 帮建单位=unit; 立规矩|分工明确=duty; 立规矩|目标责任到岗=post;
          立规矩|碰头例会=meeting; 立规矩|收发文与归档=archive; 抓落实|定期议团=study;
          抓落实|跟踪督办=supervise; 抓落实|年终述职打分=appraise; 上墙公开|贴表=formTable;
          上墙公开|发卡=formCard; 上墙公开|立簿=formBook; 上墙公开|成册=formVol;
          上墙公开|橱窗=formBoard; 网上系统启用=infosys; 在外团员造册=migrant`,
        groups: 'first',
        rows: county.pairings.map((p, i) => [
          ...[
            p.township,
            p.unit,
            '√',
            '√',
            '√',
            i % 2 ? '×' : '√',
            '√',
            '√',
            '×',
            '√',
            '√',
            '√',
            '×',
            '√',
            '√',
            20 + i,
          ],
        ]),
      }),
    ),
    sheet(
      '分管领导',
      table('roster', {
        top: [['各乡镇明确的专管领导']],
        columns: `
          乡镇党委=township; 专管领导=partyLeader; 党内外职务=partyLeaderPost;
          团委主要负责同志=townSecretary; 帮建单位=unit; 单位主要领导=unitLeader; 落实方案否=planDone;
          挂钩起始=pairDate`,
        rows: county.pairings.map((p) => [
          ...[p.township, p.partyLeader, p.post, p.secretary, p.unit, p.leader, '是', day(p.pairDate)],
        ]),
      }),
    ),
    irrelevant('公务用车', [
      ['车号', '驾驶员', '用车人', '去向', '里程'],
      ['湘N00312', county.person(), county.person(), '怀化', 82],
      ['湘N00318', county.person(), county.person(), '长沙', 690],
      ['湘N00320', county.person(), county.person(), '新晃', 61],
    ]),
  ],
};
