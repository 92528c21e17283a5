import { ApiObject } from '../api/api-object';

interface Member {
  kind: 'property' | 'method';
  get?: () => unknown;
  set?: (value: unknown) => void;
  call?: (...args: unknown[]) => unknown;
}

const known = new Map<object, ReadonlyMap<string, Member>>();
const ownMembers = new Set(['constructor', 'identity', 'listed', 'workbook']);

/** The members of an object by their Office.js names, of its own class and those between it and ApiObject. */
export function membersOf(object: ApiObject): ReadonlyMap<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  let members = known.get(prototype);
  if (!members) known.set(prototype, (members = collect(prototype)));
  return members;
}

function collect(prototype: object): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (let level = prototype; level !== ApiObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, { get, set, value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (ownMembers.has(name) || members.has(name)) continue;
      if (typeof value === 'function') members.set(name, { kind: 'method', call: value as Member['call'] });
      else members.set(name, { kind: 'property', get, set });
    }
  }
  return members;
}

/** "GetUsedRange" → "getUsedRange"; Excel's inner names keep their underscore: "_KeepReference". */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "usedRange" → "UsedRange". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
