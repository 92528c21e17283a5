import * as fc from 'fast-check';
import Nzh from 'nzh';
import { chineseDigits, chineseNumeral } from '../../../shared/reading/chinese-numeral';
import { readMoney } from '../../../shared/reading/read-number';

/** Whole numbers of every length, round ones as often as others. */
const numbers = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 7 }))
  .map(([head, zeros]) => head * 10 ** zeros);

/** 三千五百 is said 三千五: the last place goes without saying where it is the one below. */
const said = /([百千万亿])([一二三四五六七八九])([十百千])$/;
const below: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千', 亿: '千' };

describe('Chinese numerals, as another library writes them', () => {
  it('are read in small, formal and spoken forms', () =>
    fc.assert(
      fc.property(numbers, (number) => {
        const small = Nzh.cn.encodeS(number);
        const formal = Nzh.cn.encodeB(number);
        expect([small, chineseNumeral(small)]).toEqual([small, number]);
        expect([formal, chineseNumeral(formal)]).toEqual([formal, number]);
        const ten = Nzh.cn.encodeS(number, { tenMin: true });
        expect([ten, chineseNumeral(ten)]).toEqual([ten, number]);
        const [, above = '', , place = ''] = said.exec(small) ?? [];
        if (below[above] !== place || above === '亿') return;
        const short = small.slice(0, -1);
        expect([short, chineseNumeral(short)]).toEqual([short, number]);
      }),
      { numRuns: 3_000 },
    ));
  it('are read as amounts with 元, 角 and 分', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (fen) => {
        const written = Nzh.cn.toMoney(fen / 100, { complete: false });
        expect([written, readMoney(written, 100)]).toEqual([
          written,
          { kind: 'read', value: fen, converted: true },
        ]);
      }),
      { numRuns: 2_000 },
    ));
  it('two neighbouring digits are never a number', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...'一二两三四五六七八九'),
        fc.constantFrom(...'一二三四五六七八九'),
        fc.constantFrom('', '十', '百', '千', '万', '百万'),
        fc.constantFrom('', '二十', '三百', '五千', '一万'),
        (first, second, place, before) => expect(chineseNumeral(before + first + second + place)).toBeNull(),
      ),
    ));
});

it.each([
  ['二〇一〇', 2010],
  ['一二', 12],
  ['零七', 7],
  ['二十', null],
  ['', null],
])('digit by digit, %s is %s', (written, number) => expect(chineseDigits(written)).toBe(number));
