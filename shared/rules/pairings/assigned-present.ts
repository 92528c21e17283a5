import { countyOfCode } from '../../campaign/divisions';
import { text } from '../../findings/text';
import { identifyTownship, identifyUnit } from '../../sheets/identify-rows';
import { defineRule } from '../define-rule';
import { rosterList } from '../forms/roster-list';

export const assignedPresent = defineRule({
  id: 'pairings/assigned-present',
  severity: 'error',
  title: text('市里安排的结对都在名单中', 'Every assigned pairing is in the roster'),
  source: 'R00',
  messages: {
    missing: text(
      '团市委安排的结对“{unit}—{township}”不在结对名单中，会按零分计。请在名单中补上这一行。',
      'The assigned pairing of {unit} with {township} is not in the roster and would score nothing. Add its row.',
    ),
    noRoster: text(
      '没有结对名单，团市委安排的结对“{unit}—{township}”无从核对。请加上结对名单并列出它。',
      'There is no roster that lists the assigned pairing of {unit} with {township}. Add a roster with this row.',
    ),
  },
  *check({ records, campaign, assigned }) {
    const roster = rosterList(records);
    const header = records.blocks.find(({ kind }) => kind === 'roster')?.header;
    for (const { county, township, unit } of assigned) {
      if (county !== records.county) continue;
      const known = identifyTownship(township, countyOfCode(campaign, county));
      if (roster.mayList(identifyUnit(unit).key, known.key)) continue;
      const data = { unit, township: known.name };
      yield header ? { messageId: 'missing', at: header, data } : { messageId: 'noRoster', at: null, data };
    }
  },
});
