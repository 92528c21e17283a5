import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';
import { rosterAdvice } from '../forms/roster-advice';
import { rosterList } from '../forms/roster-list';
import { isOfOtherCounty, isUnlistedTownship, rowsOfKinds } from '../forms/rows';

export const pairingListed = defineRule({
  id: 'across/pairing-listed',
  severity: 'error',
  title: text('各表的结对都在结对名单中', 'Every pairing stands in the roster'),
  source: 'R02',
  messages: {
    unlisted: text(
      '结对名单中没有“{unit}—{township}”，这一行无法计分。请改正名称，或在名单中补上。',
      'The roster has no pairing of {unit} with {township}, so this row cannot be scored. Correct the names or add it.',
    ),
    misspelt: text(
      '结对名单中没有“{unit}—{township}”，单位可能是“{suggestion}”。请改正名称，或在名单中补上。',
      'The roster has no pairing of {unit} with {township}; {suggestion} may be meant. Correct the name or add it.',
    ),
    elsewhere: text(
      '结对名单中“{unit}”结对的是{townships}，不是“{township}”。请改正乡镇名称，或在名单中补上。',
      'In the roster {unit} is paired with {townships}, not with {township}. Correct the township or add the pairing.',
    ),
  },
  *check({ records }) {
    if (rowsOf(records, 'roster').length === 0) return;
    const roster = rosterList(records);
    const advice = rosterAdvice(roster);
    for (const row of rowsOfKinds(records, ['funding', 'activities', 'contacts', 'seven', 'progress'])) {
      const { unit, township } = row.identity;
      if (!unit || !township || roster.mayList(unit.key, township.key)) continue;
      if (isUnlistedTownship(row) || isOfOtherCounty(row, records)) continue;
      yield { at: row.cells.unit ?? null, ...advice(unit, township) };
    }
  },
});
