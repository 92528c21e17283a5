import { isOwnSheet, reportMark } from '../../../shared/workbook/own-sheets';

const sheet = (name: string, ...values: (string | number | null)[][]) => ({ name, values });

it.each([
  ['our report', sheet('全市汇总', ['全市汇总'], [reportMark])],
  ['one that was renamed', sheet('存档', ['全市汇总'], [reportMark])],
  [
    'one with rows and a column put before it',
    sheet('汇总', [], [], [null, '给领导看'], [null, ` ${reportMark}`]),
  ],
  [
    'the sheet of findings by its columns, whatever its name',
    sheet(
      '看过',
      ['报送前校验'],
      [],
      ['级别', '工作表', '单元格', '结对', '检查项目', '问题与处理办法', '依据'],
    ),
  ],
  [
    'the same in English',
    sheet('校验结果', [
      'Severity',
      'Sheet',
      'Cell',
      'Pairing',
      'Check',
      'What is wrong and what to do',
      'Clause',
    ]),
  ],
  ['one that the file says is ours', { ...sheet('校验结果', ['甲']), isOurs: true }],
])('knows %s', (_, own) => expect(isOwnSheet(own)).toBe(true));

it.each([
  ['a county’s own sheet 校验结果', sheet('校验结果', ['序号', '问题'])],
  ['a county’s own sheet of that name', sheet('进度', ['共建行动进度表'], ['序号', '乡镇'])],
  ['a county’s ranking', sheet('排名', ['排名', '乡镇'], [1, '官庄镇'])],
  ['a remark about us far below', sheet('台账', ...Array.from({ length: 40 }, () => ['甲']), [reportMark])],
  ['a remark in the middle of a sentence', sheet('台账', ['本表由牵手生成'])],
  ['an empty sheet', sheet('空')],
])('reads %s', (_, theirs) => expect(isOwnSheet(theirs)).toBe(false));
