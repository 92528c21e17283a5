import { findCounty, type CountyLookup } from '../../campaign/divisions';
import { prefecture } from '../../campaign/prefecture';
import { text } from '../../findings/text';
import { sheetKindIds } from '../../sheets/index';
import { defineRule } from '../define-rule';
import { countyProblem } from '../forms/county-problem';
import { rowsOfKinds } from '../forms/rows';

export const countyKnown = defineRule({
  id: 'pairings/county-known',
  severity: 'error',
  title: text('县（市、区）名称查得到', 'The county is known'),
  source: 'R01',
  messages: {
    unknown: text(
      `“{seen}”不是${prefecture.name}的县（市、区），无法归入任何县。请填写规范名称，例如“沅陵县”。`,
      '“{seen}” is no county of the prefecture, so the row belongs nowhere. Enter an official name, such as 沅陵县.',
    ),
    misspelt: text(
      `“{seen}”不是${prefecture.name}的县（市、区），可能是“{suggestion}”。请核对后改正。`,
      '“{seen}” is no county of the prefecture; {suggestion} may be meant. Check and correct it.',
    ),
    ambiguous: text(
      '“{seen}”可能是 {choices}，分不清是哪一个。请写全称。',
      '“{seen}” may be {choices}. Write the full name.',
    ),
  },
  *check({ records, campaign }) {
    const lookups = new Map<string, CountyLookup>();
    for (const { fields, cells } of rowsOfKinds(records, sheetKindIds)) {
      const seen = fields.county;
      if (!seen) continue;
      const lookup = lookups.get(seen) ?? findCounty(campaign, seen);
      lookups.set(seen, lookup);
      const problem = countyProblem(seen, lookup, campaign);
      if (problem) yield { at: cells.county ?? null, ...problem };
    }
  },
});
