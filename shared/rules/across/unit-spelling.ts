import { text } from '../../findings/text';
import { sheetKindIds } from '../../sheets/index';
import { defineRule } from '../define-rule';
import { rosterList } from '../forms/roster-list';
import { rowsOfKinds } from '../forms/rows';

export const unitSpelling = defineRule({
  id: 'across/unit-spelling',
  severity: 'advice',
  title: text('单位名称与结对名单写法一致', 'The unit is written as in the roster'),
  source: 'R02',
  messages: {
    differs: text(
      '“{seen}”与结对名单中的“{spelling}”是同一单位，已按同一单位计。建议统一写成“{spelling}”。',
      '“{seen}” is {spelling} of the roster and counts as that unit. Better write it the same way.',
    ),
  },
  *check({ records }) {
    const { units } = rosterList(records);
    for (const { kind, identity, cells } of rowsOfKinds(records, sheetKindIds)) {
      const entries = identity.unit && units.get(identity.unit.key);
      if (kind === 'roster' || !identity.unit || !entries) continue;
      const seen = identity.unit.name;
      if (entries.some(({ unit }) => unit === seen)) continue;
      const own = entries.find(({ townshipKey }) => townshipKey === identity.township?.key);
      const spelling = (own ?? entries[0])?.unit ?? seen;
      yield { messageId: 'differs', at: cells.unit ?? null, data: { seen, spelling } };
    }
  },
});
