import type { Campaign } from '../campaign/campaign';
import { findCounty, looksLikeTownship } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { nullTokens } from '../campaign/words';
import type { ColumnSpec } from '../sheets/column-types';
import { isCellError, isUncachedFormula } from '../workbook/sheet-grid';
import type { Table } from './find-table';
import { isBlank } from './grid-view';
import { readDate, readMonth } from './read-date';
import { readFlag } from './read-flag';
import { readChoice, readChoices } from './read-choice';
import { readCount, readMoney } from './read-number';

/** How well the values below a header fit a column: share of them that can be read as it; null without values. */
export interface ColumnSamples {
  fit(column: number, spec: ColumnSpec): number | null;
}

const sampleSize = 40;

export function sampleColumns(table: Table, campaign: Campaign, date1904: boolean): ColumnSamples {
  const samples = new Map<number, { value: string | number | boolean; isDate: boolean }[]>();
  for (const { column } of table.columns) {
    const values: { value: string | number | boolean; isDate: boolean }[] = [];
    for (let row = table.lastHeaderRow + 1; row < table.endRow && values.length < sampleSize; row += 1) {
      const value = table.view.value(row, column);
      if (value === null || isCellError(value) || isUncachedFormula(value) || isBlank(value)) continue;
      if (
        typeof value === 'string' &&
        (nullTokens.includes(value.trim()) || /^(合计|小计|总计)$/.test(foldText(value)))
      )
        continue;
      values.push({ value, isDate: table.view.isDate(row, column) });
    }
    samples.set(column, values);
  }
  return {
    fit: (column, spec) => {
      const values = samples.get(column) ?? [];
      if (values.length === 0) return null;
      const fitting = values.filter(({ value, isDate }) =>
        fits(value, spec, { campaign, date1904, isDate }),
      ).length;
      return fitting / values.length;
    },
  };
}

function fits(
  value: string | number | boolean,
  spec: ColumnSpec,
  context: { campaign: Campaign; date1904: boolean; isDate: boolean },
): boolean {
  const written = String(value);
  switch (spec.type) {
    case 'money':
      return !context.isDate && readMoney(value, spec.fenPerUnit ?? 100).kind === 'read';
    case 'count':
      return !context.isDate && readCount(value).kind === 'read';
    case 'date':
      return readDate(value, context).kind === 'read';
    case 'month':
      return readMonth(value, context, true).kind === 'read';
    case 'flag': {
      const reading = readFlag(value, context);
      return reading.kind === 'read' && !reading.unknownWord;
    }
    case 'county':
      return findCounty(context.campaign, written).kind !== 'unknown';
    case 'township':
      return looksLikeTownship(context.campaign, foldText(written));
    case 'choice':
      return spec.words !== undefined && !('unknownWord' in readChoice(value, spec.words));
    case 'choices': {
      const reading = spec.words ? readChoices(value, spec.words, context.campaign) : null;
      return reading?.kind === 'read' && !reading.unknownWord;
    }
    case 'phone':
      return /^[\d\-+()（）\s转]{7,}$/.test(written);
    case 'person':
      return (
        typeof value === 'string' &&
        foldText(written).length <= 12 &&
        !looksLikeTownship(context.campaign, foldText(written))
      );
    case 'unit':
      return typeof value === 'string' && !looksLikeTownship(context.campaign, foldText(written));
    case 'serial':
      return foldText(written).length <= 4;
    default:
      return spec.type === 'textOrCount' || typeof value === 'string';
  }
}
