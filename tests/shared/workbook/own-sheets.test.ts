import { isOwnSheet, reportMark } from '../../../shared/workbook/own-sheets';

const sheet = (name: string, ...values: (string | number | null)[][]) => ({ name, values });

it.each([
  ['our report', sheet('全市汇总', ['全市汇总'], [reportMark])],
  ['one that was renamed', sheet('存档', ['全市汇总'], [reportMark])],
  [
    'one with rows and a column put before it',
    sheet('汇总', [], [], [null, '给领导看'], [null, ` ${reportMark}`]),
  ],
  ['the sheet of findings', sheet('校验结果', ['序号', '问题'])],
])('knows %s', (_, own) => expect(isOwnSheet(own)).toBe(true));

it.each([
  ['a county’s own sheet of that name', sheet('进度', ['共建行动进度表'], ['序号', '乡镇'])],
  ['a county’s ranking', sheet('排名', ['排名', '乡镇'], [1, '官庄镇'])],
  ['a remark about us far below', sheet('台账', ...Array.from({ length: 40 }, () => ['甲']), [reportMark])],
  ['a remark in the middle of a sentence', sheet('台账', ['本表由牵手生成'])],
  ['an empty sheet', sheet('空')],
])('reads %s', (_, theirs) => expect(isOwnSheet(theirs)).toBe(false));
