import { text, type Text } from '../../findings/text';
import { tenThousandYuan, type ColumnSpec } from '../../sheets/column-types';

/** Fen as people write money. */
export function inYuan(fen: number): number {
  return fen / 100;
}

export function inTenThousandYuan(fen: number): number {
  return fen / 1_000_000;
}

/** A column's figures in the unit that people expect there, with its name. */
export function wayToShow({ type, fenPerUnit }: ColumnSpec): { unit: Text; shown(value: number): number } {
  if (type !== 'money') return { unit: text('', ''), shown: (value) => value };
  return fenPerUnit === tenThousandYuan
    ? { unit: text(' 万元', ' 万元'), shown: inTenThousandYuan }
    : { unit: text(' 元', ' yuan'), shown: inYuan };
}
