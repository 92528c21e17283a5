import type { RuleText } from '../findings/finding';
import { text } from '../findings/text';

/** What the reader itself reports (verdict §2). */
export const readingProblems: readonly RuleText[] = [
  {
    id: 'reading/workbook-unrecognised',
    title: text('认不出任何一张台账', 'No sheet was recognised'),
    messages: {
      unrecognised: text(
        '没有一张表的表头与台账相符。请检查表头是否有“乡镇（街道）”“帮扶单位”等列，或用“新建台账模板”。',
        'No sheet has the headers of a ledger. Check that it has columns such as 乡镇（街道） and 帮扶单位.',
      ),
    },
  },
  {
    id: 'reading/sheet-unread',
    title: text('有表没有读', 'A sheet was not read'),
    messages: {
      mayBe: text(
        '没有读“{sheet}”（{range}）：看起来是{kind}，但认不准表头。请在“识别”里点一下它是什么表，或说明它不属于本活动。',
        '{sheet} ({range}) was not read. It looks like {kind}, but its headings are not clear. Say in the tab 识别 what it is, or that it does not belong here.',
      ),
      unread: text(
        '没有读“{sheet}”（{range}）：里面有乡镇或帮扶单位，但看不出是哪种台账。请在“识别”里点一下它是什么表，或说明它不属于本活动。',
        '{sheet} ({range}) was not read. It names townships or units, but what it records is not clear. Say in the tab 识别 what it is, or that it does not belong here.',
      ),
    },
  },
  {
    id: 'reading/column-unread',
    title: text('有列没有读', 'Columns were not read'),
    messages: {
      unread: text(
        '这些列没有读：{columns}。如果是本活动的内容，请在“识别”里点一下是哪一项。',
        'These columns were not read: {columns}. If they belong to the campaign, say in the tab 识别 what they are.',
      ),
    },
  },
  {
    id: 'reading/column-missing',
    title: text('缺少必填的列', 'A required column is missing'),
    messages: {
      missing: text(
        '{sheet}缺少“{column}”列，无法核对。请补上这一列；如已有，请把表头改为“{column}”。',
        '{sheet} lacks the column {column}. Add it, or rename its header to {column}.',
      ),
    },
  },
  {
    id: 'reading/column-absent',
    title: text('缺少计分用到的列', 'Columns that are scored are absent'),
    messages: {
      absent: text(
        '没有这些列：{columns}，按空白计分。如有相应工作，请补列填写。',
        'These columns are absent and count as blank: {columns}. Add them if the work was done.',
      ),
      taken: text(
        '没有这些列：{taken}，已从结对名单或本行的名称、内容中取得。建议补列填写，更清楚。',
        'These columns are absent: {taken}. They follow from the roster or from the row’s own words; better add them.',
      ),
      partlyTaken: text(
        '没有这些列：{taken}，已从结对名单或本行的名称、内容中取得；{blank}，按空白计分。建议补列填写。',
        'These columns are absent: {taken}, which follow from the roster or the row’s own words, and {blank}, which count as blank. Better add them.',
      ),
    },
  },
  {
    id: 'reading/column-repeated',
    title: text('两列是同一项内容', 'Two columns mean the same'),
    messages: {
      repeated: text(
        '“{column}”与前面的“{first}”是同一项内容，只读了前一列。请保留一列，或改清表头。',
        '{column} means the same as {first} before it; only the first is read. Keep one, or make the headers clear.',
      ),
    },
  },
  {
    id: 'reading/cell-empty',
    title: text('必填单元格为空', 'A must-fill cell is empty'),
    messages: {
      empty: text('“{column}”没有填写。请填写{expects}。', '{column} is empty. Enter {expects}.'),
    },
  },
  {
    id: 'reading/cell-unreadable',
    title: text('内容读不出来', 'A value cannot be read'),
    messages: {
      unreadable: text(
        '“{column}”为“{seen}”，读不准。请填写{expects}。',
        '{column} shows “{seen}”, which cannot be read for certain. Enter {expects}.',
      ),
      uncached: text(
        '“{column}”的公式没有保存计算结果。请在 Excel 中打开、重算并保存，或直接填写{expects}。',
        'The formula in {column} has no saved result. Open, recalculate and save it in Excel, or enter {expects}.',
      ),
    },
  },
  {
    id: 'reading/value-unknown',
    title: text('不在可选范围内', 'A word outside the list'),
    messages: {
      word: text(
        '“{column}”为“{seen}”，不在可选范围内，按“其他”处理。请改为：{words}。',
        '{column} shows “{seen}”, which is not in the list; it counts as 其他. Use one of: {words}.',
      ),
      none: text(
        '“{column}”为“{seen}”，看不出是哪一项，不计入。请改为：{words}。',
        '{column} shows “{seen}”, which is not in the list and does not count. Use one of: {words}.',
      ),
      flag: text(
        '“{column}”为“{seen}”，看不出是否完成，按未完成处理。请填写“是”“否”、完成日期、文号或《题目》。',
        '{column} shows “{seen}”: done or not is unclear; it counts as not done. Enter 是, 否, a date, a document number or a 《title》.',
      ),
    },
  },
  {
    id: 'reading/cell-error',
    title: text('单元格是错误值', 'A cell holds an error'),
    messages: {
      error: text(
        '“{column}”显示 {seen}，公式出错。请改正公式或直接填写{expects}。',
        '{column} shows {seen}: its formula fails. Correct it or enter {expects}.',
      ),
    },
  },
  {
    id: 'reading/value-converted',
    title: text('读懂了，写成标准格式更好', 'Understood, but better written otherwise'),
    messages: {
      taken: text(
        '“{column}”没有填写，按结对名单或本行的名称、内容取为“{read}”。建议填上，更清楚。',
        '{column} is empty; by the roster or the row’s own words it is {read}. Better fill it in.',
      ),
      converted: text(
        '“{column}”写的是“{seen}”，按 {read} 读取。建议改成标准格式，Excel 才能求和、排序。',
        '{column} shows “{seen}” and was read as {read}. Write it in the standard form so that Excel can sum and sort it.',
      ),
    },
  },
  {
    id: 'reading/rows-unread',
    title: text('表尾以下的行没有读', 'Rows below a footer were not read'),
    messages: {
      unread: text(
        '表格读到“填报人”“注”一类的行为止，第 {first}—{last} 行像是数据，没有读入。请把数据移到这类行的上面，或删去中间的说明。',
        'The table ends at a line such as 填报人 or 注; rows {first} to {last} look like data but were not read. Move them above that line.',
      ),
    },
  },
  {
    id: 'totals/adds-up',
    title: text('合计与明细相符', 'Totals add up'),
    messages: {
      differs: text(
        '“{column}”的{label}为 {seen}，按明细应为 {sum}。请核对明细或改正{label}。',
        '{label} of {column} is {seen}, but the rows add up to {sum}. Check the rows or correct the total.',
      ),
    },
  },
];
