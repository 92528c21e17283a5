import { countyOfCode, nearestTownship } from '../../campaign/divisions';
import { text } from '../../findings/text';
import { sheetKindIds } from '../../sheets/index';
import { defineRule } from '../define-rule';
import { isUnlistedTownship, rowsOfKinds } from '../forms/rows';

export const townshipKnown = defineRule({
  id: 'pairings/township-known',
  severity: 'warning',
  title: text('乡镇（街道）在本县名录中', 'The township is on its county’s list'),
  source: 'R02',
  messages: {
    unknown: text(
      '{county}的乡镇（街道）名录中没有“{seen}”。请核对名称；确为新设或改名的，可以保留。',
      'The list of {county} has no “{seen}”. Check the name; leave it if the township is new or renamed.',
    ),
    misspelt: text(
      '{county}的乡镇（街道）名录中没有“{seen}”，可能是“{suggestion}”。请核对后改正。',
      'The list of {county} has no “{seen}”; {suggestion} may be meant. Check and correct it.',
    ),
  },
  *check({ records, campaign }) {
    const nearest = new Map<string, string | null>();
    for (const row of rowsOfKinds(records, sheetKindIds)) {
      const seen = row.fields.township;
      if (!seen || !isUnlistedTownship(row)) continue;
      const county = countyOfCode(campaign, row.identity.county);
      if (!county) continue;
      const key = `${county.code} ${seen}`;
      if (!nearest.has(key)) nearest.set(key, nearestTownship(county, seen)?.name ?? null);
      const suggestion = nearest.get(key) ?? null;
      const [at, data] = [row.cells.township ?? null, { seen, county: county.name }];
      yield suggestion === null
        ? { messageId: 'unknown', at, data }
        : { messageId: 'misspelt', at, data: { ...data, suggestion } };
    }
  },
});
