import { ExcelWorkbook } from '../../../addin/host/excel-workbook';
import type { ReportSheet, ReportTable } from '../../../shared/workbook/report-sheet';
import { buildWorkbook } from '../../support/build-workbook';
import { ExcelStandIn } from '../../support/excel-stand-in/client/excel-stand-in';
import { openInJsdom } from '../../support/excel-stand-in/client/open-in-jsdom';

/** Always the same numbers, as if thrown. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % sides;
  };
}

/** Two tables below each other on one sheet, so that the upper one moves the lower one. */
function report(upper: readonly number[], lower: readonly number[]): ReportSheet {
  const table = (name: string, keys: readonly number[]): ReportTable => ({
    name: `牵手_${name}`,
    heading: name,
    columns: [
      { title: '乡镇', kind: 'text', width: 9, isKey: true },
      { title: '次数', kind: 'count', width: 9, total: 'sum' },
    ],
    rows: keys.map((key) => [`${name}${key}`, key]),
  });
  const tables = [table('上表', upper), table('下表', lower)];
  return { name: '汇总', title: '汇总', notes: [], tables, charts: [] };
}

/** Own columns: beside the tables, at once and with a gap. */
const ownColumns = [2, 4];

function bodyOf(excel: ExcelStandIn, name: string): { key: string; own: string[] }[] {
  const sheet = excel.workbook.sheet('汇总');
  const table = sheet.tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const textAt = (row: number, column: number): string => String(sheet.cell(row, column)?.value ?? '');
  return Array.from({ length: table.area.rows - 2 }, (_, index) => {
    const row = table.area.row + 1 + index;
    return { key: textAt(row, 0), own: ownColumns.map((column) => textAt(row, column)) };
  });
}

test.each([1, 2, 3])(
  'through twelve months of rows that come, go and change places no own text is lost (%i)',
  async (seed) => {
    const throwDie = dice(seed);
    const some = (most: number): number[] => {
      const left = Array.from({ length: most }, (_, key) => key);
      const drawn = left.flatMap(() => left.splice(throwDie(left.length), 1));
      return drawn.filter(() => throwDie(3) > 0);
    };
    const excel = new ExcelStandIn(buildWorkbook({ sheets: [{ name: '空', rows: [] }] }), { apiSet: '1.13' });
    const close = await openInJsdom(excel);
    const host = new ExcelWorkbook();
    await host.publish(report(some(6), some(5)));
    let typed = 0;
    for (let month = 0; month < 12; month += 1) {
      const sheet = excel.workbook.sheet('汇总');
      for (const { area } of sheet.tables) {
        const row = area.row + 1 + throwDie(area.rows - 2);
        const column = ownColumns[throwDie(2)] ?? 2;
        sheet.ownCell(row, column).value = `说明${(typed += 1)}`;
      }
      const before = ['牵手_上表', '牵手_下表'].flatMap((name) => bodyOf(excel, name));
      const [upper, lower] = [some(7), some(6)];
      expect(await host.publish(report(upper, lower))).toMatchObject({ kind: 'done' });
      const after = ['牵手_上表', '牵手_下表'].map((name) => bodyOf(excel, name));
      const wanted = [upper.map((key) => `上表${key}`), lower.map((key) => `下表${key}`)];
      expect(after.map((rows) => rows.map(({ key }) => key))).toEqual(
        wanted.map((keys) => (keys.length > 0 ? keys : [''])),
      );
      const kept = excel.workbook.findSheet('留存备注');
      const keptTexts = [...(kept?.cells.values() ?? [])].flatMap((cells) =>
        [...cells.values()].map(({ value }) => value),
      );
      for (const { key, own } of before) {
        const now = after.flat().find((row) => row.key === key);
        if (now) expect(now.own).toEqual(own);
        else expect(keptTexts).toEqual(expect.arrayContaining(own.filter((text) => text !== '')));
      }
    }
    expect(typed).toBe(24);
    expect(excel.unknowns).toEqual([]);
    close();
  },
);
