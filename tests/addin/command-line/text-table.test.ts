import { textTable, textWidth, wrap } from '../../../addin/command-line/text-table';

test('a Chinese character takes two columns', () => {
  expect(textWidth('F7 金额（元）')).toBe(13);
  expect(textWidth('龘𠮷')).toBe(4);
});

test('columns are aligned, numbers to the right, the last column is wrapped under itself', () => {
  const rows = [
    ['单元格', '分', '问题'],
    ['F7', '12.5', '金额没有填写，请填写数字，例如五千元整或零点五万元整。'],
  ];
  expect(textTable(rows, { width: 40, indent: 2, right: [1] })).toEqual([
    '  单元格    分  问题',
    '  F7      12.5  金额没有填写，请填写数',
    '                字，例如五千元整或零点五',
    '                万元整。',
  ]);
});

test('line breaks in a cell do not break the table', () => {
  expect(textTable([['项目\n名称', '1']], { width: 80 })).toEqual(['项目 名称  1']);
});

test.each([
  ['words stay whole', 'check the amount', 9, ['check the', 'amount']],
  ['a closing mark begins no line', '一二三，四', 6, ['一二', '三，四']],
  ['a full stop after a Chinese character too', '一二三. x', 6, ['一二', '三. x']],
  ['an opening mark ends no line', '一二（三）', 6, ['一二', '（三）']],
  ['a word that is too long has its own line', '一abcdefgh二', 4, ['一', 'abcdefgh', '二']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
