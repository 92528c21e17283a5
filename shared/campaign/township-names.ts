import type { Campaign, CountyCode } from './campaign';
import { bareTownshipName } from './divisions';
import { foldText } from './names';

const indexes = new WeakMap<Campaign, ReadonlyMap<string, ReadonlySet<CountyCode>>>();

/** The counties on whose lists a written name stands, as a whole, with or without its 乡, 镇, 街道; empty for others. */
export function countiesOfTownship(campaign: Campaign, written: string): ReadonlySet<CountyCode> {
  const index = indexes.get(campaign) ?? indexOf(campaign);
  indexes.set(campaign, index);
  const folded = foldText(written);
  return index.get(folded) ?? index.get(bareTownshipName(null, withoutCounty(campaign, folded))) ?? none;
}

const none: ReadonlySet<CountyCode> = new Set();
const kind = /(?:土家族|侗族|苗族|瑶族|民族)*乡$|镇$|街道$/;

function indexOf(campaign: Campaign): ReadonlyMap<string, ReadonlySet<CountyCode>> {
  const index = new Map<string, Set<CountyCode>>();
  const add = (name: string, code: CountyCode): void => {
    if (name.length >= 2) index.set(name, (index.get(name) ?? new Set()).add(code));
  };
  for (const { code, townships } of campaign.counties) {
    for (const { name } of townships.flatMap(({ list }) => list)) {
      const stem = name.replace(kind, '');
      for (const form of [name, stem, `${stem}乡`, `${stem}镇`]) add(form, code);
    }
  }
  return index;
}

/** 沅陵县官庄镇 → 官庄镇. */
function withoutCounty(campaign: Campaign, folded: string): string {
  for (const { name, aliases } of campaign.counties) {
    for (const prefix of [name, ...aliases]) {
      if (folded.length > prefix.length + 1 && folded.startsWith(prefix)) return folded.slice(prefix.length);
    }
  }
  return folded;
}
