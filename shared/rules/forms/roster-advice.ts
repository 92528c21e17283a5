import type { TownshipIdentity, UnitIdentity } from '../../sheets/records';
import type { Violation } from '../define-rule';
import { nearestName } from './nearest-name';
import type { RosterList } from './roster-list';
import { pairingKey } from './rows';

type Advice = Pick<Violation<'unlisted' | 'misspelt' | 'elsewhere'>, 'messageId' | 'data'>;

/** Names are compared for so many pairings: with more, it is not the spelling that is wrong. */
const mostCompared = 500;

/** What may have been meant by a pairing that the roster does not list; worked out once for each. */
export function rosterAdvice(roster: RosterList): (unit: UnitIdentity, township: TownshipIdentity) => Advice {
  const known = new Map<string, Advice>();
  return (unit, township) => {
    const key = pairingKey(unit.name, township.key);
    const advice = known.get(key) ?? adviseOn(roster, unit, township, known.size < mostCompared);
    known.set(key, advice);
    return advice;
  };
}

function adviseOn(
  roster: RosterList,
  unit: UnitIdentity,
  township: TownshipIdentity,
  isCompared: boolean,
): Advice {
  const data = { unit: unit.name, township: township.name };
  const elsewhere = roster.units.get(unit.key);
  if (elsewhere) {
    const townships = [...new Set(elsewhere.map((entry) => entry.township))];
    return { messageId: 'elsewhere', data: { ...data, townships } };
  }
  if (!isCompared) return { messageId: 'unlisted', data };
  const ofTownship = [...roster.units].filter(([, entries]) =>
    entries.some(({ townshipKey }) => townshipKey === township.key),
  );
  const nearest =
    nearestName(unit.key, new Map(ofTownship).keys()) ?? nearestName(unit.key, roster.units.keys());
  const entries = nearest === null ? undefined : roster.units.get(nearest);
  const suggestion = (entries?.find(({ townshipKey }) => townshipKey === township.key) ?? entries?.[0])?.unit;
  return suggestion === undefined
    ? { messageId: 'unlisted', data }
    : { messageId: 'misspelt', data: { ...data, suggestion } };
}
