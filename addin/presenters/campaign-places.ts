import type { County, Township } from '../../shared/campaign/campaign';
import { countyNames } from '../../shared/campaign/divisions';
import { huaihuaCounties } from '../../shared/campaign/huaihua-divisions';
import { foldText } from '../../shared/campaign/names';

/** A line of the list of townships that cannot be read, and what stands there. */
export interface PlaceProblem {
  /** From 1. */
  line: number;
  seen: string;
  reason: 'unknownCounty' | 'noTownship' | 'repeated' | 'tooLong';
}

export interface PlacesReading {
  counties: readonly County[];
  problems: readonly PlaceProblem[];
}

const longestName = 30;

/** The lists of townships that can be taken as they are, the newest first. */
export function vintagesOf(counties: readonly County[]): string[] {
  const known = [...counties, ...huaihuaCounties].flatMap(({ townships }) => townships);
  return [...new Set(known.map(({ vintage }) => vintage))].sort().reverse();
}

/** The counties, each with its townships of one vintage where it has any. */
export function countiesOf(vintage: string, counties: readonly County[]): County[] {
  return counties.map((county) => {
    const built = huaihuaCounties.find(({ code }) => code === county.code);
    const lists = [...county.townships, ...(built?.townships ?? [])];
    const list = lists.find((each) => each.vintage === vintage);
    return list ? { ...county, townships: [list] } : county;
  });
}

/** "沅陵县,官庄镇", a line each. */
export function placesText(counties: readonly County[]): string {
  return counties
    .flatMap(({ name, townships: [first] }) => (first?.list ?? []).map((each) => `${name},${each.name}`))
    .join('\n');
}

/**
 * What a list of townships says, a county and a township on each line; copied from a sheet, too. A county that nobody
 * knows has its code before its name. Codes and kinds come from the lists that are known.
 */
export function readPlaces(written: string, vintage: string, known: readonly County[]): PlacesReading {
  const all = [...known, ...huaihuaCounties];
  const read = new Map<string, { county: County; list: Township[] }>();
  const problems: PlaceProblem[] = [];
  written.split(/\r?\n/).forEach((line, index) => {
    const seen = line.trim();
    if (seen === '') return;
    const refuse = (reason: PlaceProblem['reason']): void =>
      void problems.push({ line: index + 1, seen: seen.slice(0, 60), reason });
    const [, place = seen, township = ''] =
      /^((?:\d{6}\s*)?[^\s,，、;；]+)\s*[,，、;；\s]\s*(.+)$/.exec(seen) ?? [];
    const county = countyWritten(place, [...all, ...[...read.values()].map((each) => each.county)]);
    if (!county) return refuse('unknownCounty');
    if (township === '') return refuse('noTownship');
    if (Math.max(township.length, county.name.length) > longestName) return refuse('tooLong');
    const held = read.get(county.code) ?? { county, list: [] };
    read.set(county.code, held);
    if (held.list.some(({ name }) => foldText(name) === foldText(township))) return refuse('repeated');
    held.list.push(townshipWritten(township, vintage, all, county));
  });
  const order = all.map(({ code }) => code);
  const counties = [...read.values()]
    .map(({ county, list }) => ({ ...county, townships: [{ vintage, list }] }))
    .sort((a, b) => placeIn(order, a.code) - placeIn(order, b.code));
  return { counties, problems };
}

function countyWritten(written: string, known: readonly County[]): County | null {
  const [, code, name = ''] = /^(\d{6})\s*(.*)$/.exec(written) ?? [];
  if (code === undefined)
    return known.find((county) => countyNames(county).includes(foldText(written))) ?? null;
  const county = known.find((each) => each.code === code);
  if (county || name === '') return county ?? null;
  return { code, name, aliases: [], likelyTypos: [], townships: [] };
}

/** As the lists have it: that of the vintage before the others. */
function townshipWritten(
  written: string,
  vintage: string,
  known: readonly County[],
  { code }: County,
): Township {
  const lists = known.filter((county) => county.code === code).flatMap(({ townships }) => townships);
  const first = [...lists].sort((a, b) => Number(b.vintage === vintage) - Number(a.vintage === vintage));
  const name = foldText(written);
  const found = first.flatMap(({ list }) => list).find((each) => foldText(each.name) === name);
  const kind = written.endsWith('街道') ? 'street' : 'township';
  return found ? { ...found } : { code: null, name: written, kind };
}

function placeIn(order: readonly string[], code: string): number {
  const place = order.indexOf(code);
  return place < 0 ? order.length : place;
}
