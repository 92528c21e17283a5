import { text } from '../../findings/text';
import { sheetKinds } from '../../sheets/index';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { standIns } from '../forms/stand-ins';

export const ledgerMissing = defineRule({
  id: 'across/ledger-missing',
  severity: 'advice',
  title: text('月报数据有台账支撑', 'Progress figures rest on a ledger'),
  source: 'R60',
  messages: {
    missing: text(
      '“{column}”有数，但没有“{ledger}”的记录，只能按月报数计分。建议补上台账，便于逐笔核对。',
      '{column} holds figures, but {ledger} has no rows: the progress figures are scored instead. Better add the ledger.',
    ),
  },
  *check({ records }) {
    const missing = standIns.filter(({ ledger }) => rowsOf(records, ledger).length === 0);
    const told = new Set<string>();
    for (const { block, fields } of rowsOf(records, 'progress')) {
      for (const { field, ledger } of missing) {
        const key = `${block} ${field}`;
        if (typeof fields[field] !== 'number' || told.has(key)) continue;
        told.add(key);
        yield {
          messageId: 'missing',
          at: records.blocks[block]?.headerCells[field] ?? null,
          data: { column: sheetKinds.progress.columns[field].headers[0], ledger: sheetKinds[ledger].title },
        };
      }
    }
  },
});
