import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import type { Campaign } from '../../../shared/campaign/campaign';
import type { Indicator } from '../../../shared/scoring/define-indicator';
import { indicators } from '../../../shared/scoring/indicators/index';
import { listPairings } from '../../../shared/scoring/pairings';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { recordsOf, type RecordsOptions, type SheetExamples } from '../../support/records';

export const endOfTerm = '2011-06-30';
export const halfTime = '2010-12-31';
/** The pairing of most examples. */
export const who = { township: '官庄镇', unit: '怀化学院' };
export const streetWho = { township: '东门街道', unit: '怀化学院' };

export interface IndicatorExample {
  /** Besides the roster, which lists `who` unless it is given here. */
  sheets: SheetExamples;
  asOf?: string;
  campaign?: Partial<Campaign>;
  options?: RecordsOptions;
  /** Which pairing is measured, from 0. */
  nth?: number;
  share: number | null;
  dueBy?: string;
  periodLacking?: boolean;
  /** "sheet!cell", see placeOf. */
  evidence?: readonly string[];
  short?: readonly string[];
  /** In Chinese. */
  missing?: readonly string[];
}

/** A table of examples of one indicator; what an example does not name is not asserted. */
export function testIndicator(
  indicator: Indicator,
  examples: Readonly<Record<string, IndicatorExample>>,
): void {
  describe(indicator.id, () => {
    it('is in the registry', () => expect(indicators).toContain(indicator));

    it.each(Object.entries(examples))('%s', (_, example) => {
      const { sheets, asOf = endOfTerm, campaign, options, nth = 0, share, dueBy, ...expected } = example;
      const records = recordsOf({ roster: [who], ...sheets }, options);
      const pairing = listPairings(records)[nth];
      if (!pairing) throw new Error('the example has no such pairing');
      const measure = indicator.measure(pairing, {
        records,
        campaign: { ...huaihua2010, ...campaign },
        asOf,
      });

      if (share === null) expect(measure.share).toBeNull();
      else expect(measure.share).toBeCloseTo(share, 10);
      if (dueBy) expect(measure.dueBy).toBe(dueBy);
      const seen = {
        periodLacking: measure.periodLacking,
        evidence: measure.evidence.map(written),
        short: measure.short.map(written),
        missing: measure.missing.map(({ what }) => what.zhCN),
      };
      expect(seen).toEqual({ ...seen, ...expected });
      expect(measure.missing.length > 0).toBe(share !== null && share < 1);
      expect(
        measure.missing.filter(({ what }) => !what.en || /undefined|NaN/.test(what.zhCN + what.en)),
      ).toEqual([]);
    });
  });
}

function written({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}
