import { unreadable, type CellReading } from './cell-reading';
import type { DateContext } from './read-date';
import { readFlag } from './read-flag';
import { readCount } from './read-number';

/** A number, or words that say whether a register is kept: 有登记册, 已登记, 未建册. */
export function readRegister(
  value: string | number | boolean,
  context: DateContext,
): CellReading<number | 'kept' | 'notKept'> {
  const count = readCount(value);
  if (count.kind === 'read') return count;
  if (typeof value === 'number') return unreadable;
  const flag = readFlag(value, context);
  if (flag.kind !== 'read') return unreadable;
  switch (flag.value.is) {
    case 'no':
    case 'underWay':
      return said('notKept');
    case 'unknown':
      return /登记|建册|造册|名册|台账/.test(String(value)) ? said('kept') : unreadable;
    default:
      return said('kept');
  }
}

function said(value: 'kept' | 'notKept'): CellReading<'kept' | 'notKept'> {
  return { kind: 'read', value, converted: false };
}
