import type { Highlight } from '../../shared/workbook/workbook-port';

export type Tone = Highlight['tone'];

/** Gravest first: where two tones meet in a cell, the first shows. */
export const tones: readonly Tone[] = ['error', 'shortfall', 'warning', 'advice'];

/** Soft fills, as RRGGBB. */
export const toneFills: Readonly<Record<Tone, string>> = {
  error: 'FFC7CE',
  shortfall: 'FFD9B3',
  warning: 'FFF2B3',
  advice: 'D6E6F5',
};

/** A condition that always holds and names us, so that our marks are found again, by us and in Excel. */
export function toneFormula(tone: Tone): string {
  return `LEN("${markSignature}${tone}")>0`;
}

export const markSignature = 'qianshou:';
