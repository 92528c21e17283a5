import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { DeskPlace } from './desk-session';

/** The address of a county's month on the page for browsers. */
export function countyAddress(page: string, month: IsoMonth, county: CountyCode): string {
  return `${page}#municipal/county/${month}/${county}`;
}

/** Where the part of an address behind "#" leads; null where it leads to no place on the desk. */
export function placeInAddress(hash: string): { place: DeskPlace; month: IsoMonth } | null {
  const match = /^#municipal\/county\/(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{6})$/.exec(hash);
  const [, month, county] = match ?? [];
  return month && county ? { place: { view: 'county', county }, month } : null;
}
