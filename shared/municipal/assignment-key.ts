import type { AssignedPairing, Campaign } from '../campaign/campaign';
import { countyOfCode } from '../campaign/divisions';
import { identifyTownship, identifyUnit } from '../sheets/identify-rows';

type Named = Pick<AssignedPairing, 'county' | 'township' | 'unit'>;

/** The same for one pairing however its township and unit are written. */
export function assignmentKey(named: Named, campaign: Campaign): string {
  return `${townshipOf(named, campaign)} ${identifyUnit(named.unit).key}`;
}

/** The same for one township however it is written. */
export function townshipOf({ county, township }: Named, campaign: Campaign): string {
  return `${county} ${identifyTownship(township, countyOfCode(campaign, county)).key}`;
}

/** The same for one unit in a county however it is written. */
export function unitOf({ county, unit }: Named): string {
  return `${county} ${identifyUnit(unit).key}`;
}
