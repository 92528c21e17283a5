import { foldText } from './names';
import { prefecture } from './prefecture';
import { remembered } from './remembered';
import type { Campaign, County, CountyCode, Township } from './campaign';

const provincePrefix = new RegExp(`^${prefecture.province}(?=..)`);
const placePrefix = new RegExp(`^(中共|共青团)?(${prefecture.province})?(${prefecture.name})?(?=..)`);

/** What a county's written name means. */
export type CountyLookup =
  { kind: 'known'; county: County } | { kind: 'ambiguous' } | { kind: 'unknown'; nearest: County | null };

/** Resolves a written county name, by name or alias; a trailing 团委 and the like is dropped. */
export function findCounty(campaign: Campaign, written: string): CountyLookup {
  const name = bareCountyName(written);
  if (campaign.ambiguousCounties.includes(name)) return { kind: 'ambiguous' };
  const known = countyNamed(campaign, name);
  if (known) return { kind: 'known', county: known };
  const nearest = campaign.counties.find((county) =>
    county.likelyTypos.some((typo) => name.startsWith(typo)),
  );
  return { kind: 'unknown', nearest: nearest ?? nearestCounty(campaign, name) };
}

/** The county of exactly this name or alias. */
export function countyNamed(campaign: Campaign, written: string): County | null {
  const name = bareCountyName(written);
  return campaign.counties.find((county) => countyNames(county).includes(name)) ?? null;
}

export function countyOfCode(campaign: Campaign, code: CountyCode | null): County | null {
  return campaign.counties.find((county) => county.code === code) ?? null;
}

/**
 * The county that a title, sheet or file name mentions; null where none or several are mentioned.
 * The longest mention wins its place, so 洪江市 is not also 洪江.
 */
export function countyMentioned(campaign: Campaign, phrase: string): County | null {
  const folded = foldText(phrase);
  const mentions = campaign.counties.flatMap((county) =>
    countyNames(county)
      .filter((name) => folded.includes(name))
      .map((name) => ({ county, start: folded.indexOf(name), length: name.length })),
  );
  const clear = mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other.county !== mention.county &&
          other.length > mention.length &&
          other.start <= mention.start &&
          other.start + other.length >= mention.start + mention.length,
      ),
  );
  const counties = new Set(clear.map((mention) => mention.county));
  return counties.size === 1 ? ([...counties][0] ?? null) : null;
}

const townshipFinders = new WeakMap<County, (written: string) => Township | null>();

/** Looks a township up in its county's lists: the first vintage first, full names before bare ones. */
export function findTownship(county: County, written: string): Township | null {
  const find = townshipFinders.get(county) ?? remembered((name) => lookUpTownship(county, name));
  townshipFinders.set(county, find);
  return find(written);
}

function lookUpTownship(county: County, written: string): Township | null {
  const name = bareTownshipName(county, written);
  for (const { list } of county.townships) {
    const exact = list.find((township) => township.name === name);
    if (exact) return exact;
  }
  for (const { list } of county.townships) {
    const alike = list.filter((township) => stemOf(township.name) === name);
    if (alike.length === 1) return alike[0] ?? null;
    const plain = list.filter((township) => withoutPeople(township.name) === withoutPeople(name));
    if (plain.length === 1) return plain[0] ?? null;
  }
  return null;
}

/** The list's name that is nearest to a written one, for a suggestion; null where none is near. */
export function nearestTownship(county: County, written: string): Township | null {
  const name = bareTownshipName(county, written);
  const ranked = county.townships
    .flatMap(({ list }) => list)
    .map((township) => ({ township, distance: townshipDistance(township.name, name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(name.length / 2)) ? best.township : null;
}

/** A township's name folded for comparison: province, county, committee and office left out on either side. */
export function bareTownshipName(county: County | null, written: string): string {
  const name = foldText(written)
    .replace(/（[^（）]*）$/, '')
    .replace(placePrefix, '');
  const bare = withoutCounty(county, withoutOffices(name));
  return bare.replace(/(街道办事处|街道办|办事处)$/, '街道').replace(/(?<=..)办$/, '街道');
}

const office =
  /(共青团)?(机关团委|团工委|团总支|团支部|团委|人民政府|政府|党工委|党委|委员会|共青团|(?<=[乡镇])委)$/;

/** 官庄镇人民政府团委 → 官庄镇; never to less than two characters. */
function withoutOffices(name: string): string {
  const bare = name.replace(office, '');
  return bare === name || bare.length < 2 ? name : withoutOffices(bare);
}

/** 沅陵县官庄镇, 沅陵县官庄 → without the county; 沅陵镇 is a township's own name. */
function withoutCounty(county: County | null, name: string): string {
  if (!county) return name;
  const { names, stems, prefixes } = listedNames(county);
  if (names.has(name)) return name;
  for (const prefix of prefixes) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (rest.length < 2) continue;
    const ending = kindEnding(rest) || /(街道办|办事处|办)$/.exec(rest)?.[0] || '';
    const isNamed = ending !== '' && ending !== rest;
    if (isNamed || stems.has(rest)) return rest;
  }
  return name;
}

interface ListedNames {
  names: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The county's own names, longest first. */
  prefixes: readonly string[];
}

const listed = new WeakMap<County, ListedNames>();

function listedNames(county: County): ListedNames {
  let known = listed.get(county);
  if (!known) {
    const names = county.townships.flatMap(({ list }) => list.map((township) => township.name));
    known = {
      names: new Set(names),
      stems: new Set(names.map(stemOf)),
      prefixes: countyNames(county).sort((a, b) => b.length - a.length),
    };
    listed.set(county, known);
  }
  return known;
}

const anyStem = new WeakMap<Campaign, RegExp>();

/** True for a name that is, or ends like, a township's of any county. */
export function looksLikeTownship(campaign: Campaign, folded: string): boolean {
  if (/([乡镇]|街道|办事处)(团委|团工委)?$/.test(folded)) return true;
  let stem = anyStem.get(campaign);
  if (!stem) {
    const stems = campaign.counties.flatMap((county) => [...listedNames(county).stems]);
    stem = new RegExp([...new Set(stems)].join('|'));
    anyStem.set(campaign, stem);
  }
  return stem.test(folded) && campaign.counties.some((county) => findTownship(county, folded) !== null);
}

export function countyNames(county: County): string[] {
  return [county.name, ...county.aliases].map(foldText);
}

function bareCountyName(written: string): string {
  const name = foldText(written)
    .replace(/^(共青团|团)/, '')
    .replace(provincePrefix, '')
    .replace(/团?(县|市|区)委$/, '$1');
  const bare = name.replace(/(团委|委员会|委)$/, '');
  return bare.length >= 2 ? bare : name;
}

/** The county with a name that differs in one character. */
function nearestCounty(campaign: Campaign, name: string): County | null {
  if (name.length < 2) return null;
  const isNear = (known: string): boolean =>
    Math.abs(known.length - name.length) <= 1 && editDistance(known, name) <= 1;
  return campaign.counties.find((county) => countyNames(county).some(isNear)) ?? null;
}

/** 官庄镇 → 官庄; a name without a kind stays whole. */
function stemOf(name: string): string {
  return name.slice(0, name.length - kindEnding(name).length);
}

function kindEnding(name: string): string {
  return /(?:土家族|侗族|苗族|瑶族|民族)*乡$|镇$|街道$/.exec(name)?.[0] ?? '';
}

/** 步头降苗族乡 and 步头降乡 are one township. */
function withoutPeople(name: string): string {
  return name.replace(/(土家族|侗族|苗族|瑶族|民族)+乡$/, '乡');
}

function townshipDistance(known: string, name: string): number {
  const [stem, bare] = [stemOf(known), stemOf(name)];
  return Math.min(
    editDistance(known, name),
    editDistance(stem, bare) + (kindEnding(known) === kindEnding(name) ? 0 : 0.5),
  );
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
