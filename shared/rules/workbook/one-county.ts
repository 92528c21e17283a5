import { countyOfCode } from '../../campaign/divisions';
import { text } from '../../findings/text';
import { sheetKindIds } from '../../sheets/index';
import { defineRule } from '../define-rule';
import { isOfOtherCounty, rowsOfKinds } from '../forms/rows';

export const oneCounty = defineRule({
  id: 'workbook/one-county',
  severity: 'error',
  title: text('整个工作簿只填一个县', 'All rows are of one county'),
  source: 'R58',
  messages: {
    otherRow: text(
      '这里是{seen}，而本工作簿是{county}的。请改正，或移到{seen}的工作簿。',
      'This row is of {seen}, but the workbook is of {county}. Correct it or move it to the workbook of {seen}.',
    ),
    otherSheet: text(
      '这张表的标题或表名写的是{seen}，而本工作簿是{county}的。请改正，或移到{seen}的工作簿。',
      'This sheet’s title or name says {seen}, but the workbook is of {county}. Correct it or move the sheet.',
    ),
  },
  *check({ records, campaign }) {
    const name = (code: string | null): string => countyOfCode(campaign, code)?.name ?? code ?? '';
    for (const row of rowsOfKinds(records, sheetKindIds)) {
      if (!isOfOtherCounty(row, records)) continue;
      const data = { seen: name(row.identity.county), county: name(records.county) };
      yield row.fields.county
        ? { messageId: 'otherRow', at: row.cells.county ?? null, data }
        : { messageId: 'otherSheet', at: records.blocks[row.block]?.header ?? null, data };
    }
  },
});
