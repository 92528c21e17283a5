import type { Campaign } from './campaign';

/** Figures of the notice that a version of the points may set otherwise. Money in fen. */
export interface Thresholds {
  annualCash?: number | undefined;
  loanTarget?: number | undefined;
  deputiesLeast?: number | undefined;
  deputiesMost?: number | undefined;
  deputiesStreetMost?: number | undefined;
  batch?: number | undefined;
  /** Of a county's 100 points, those for its monthly reports. */
  reportPoints?: number | undefined;
  /** Share of these points for a late report. */
  lateShare?: number | undefined;
}

export type ThresholdId = keyof Thresholds;

export const thresholdIds = [
  'annualCash',
  'loanTarget',
  'deputiesLeast',
  'deputiesMost',
  'deputiesStreetMost',
  'batch',
  'reportPoints',
  'lateShare',
] as const satisfies readonly ThresholdId[];

/** The figures that a campaign goes by. */
export function thresholdsOf(campaign: Campaign): Record<ThresholdId, number> {
  const { annualCash, loanTarget, deputies, batch, county } = campaign;
  return {
    annualCash: annualCash.target,
    loanTarget,
    deputiesLeast: deputies.least,
    deputiesMost: deputies.most,
    deputiesStreetMost: deputies.streetMost,
    batch,
    reportPoints: county.reportPoints,
    lateShare: county.lateShare,
  };
}

/** The campaign as a version of the points judges by it. */
export function withThresholds(campaign: Campaign, thresholds: Thresholds = {}): Campaign {
  if (Object.values(thresholds).every((figure) => figure === undefined)) return campaign;
  const set = figuresOf(campaign, thresholds);
  return {
    ...campaign,
    annualCash: { ...campaign.annualCash, target: set.annualCash },
    loanTarget: set.loanTarget,
    deputies: {
      ...campaign.deputies,
      least: set.deputiesLeast,
      most: set.deputiesMost,
      streetMost: set.deputiesStreetMost,
    },
    batch: set.batch,
    county: {
      scoreShare:
        thresholds.reportPoints === undefined ? campaign.county.scoreShare : (100 - set.reportPoints) / 100,
      reportPoints: set.reportPoints,
      lateShare: set.lateShare,
    },
  };
}

/** Figures that make no sense, by themselves or beside the others. */
export function refusedThresholds(campaign: Campaign, thresholds: Thresholds): ThresholdId[] {
  const figures = figuresOf(campaign, thresholds);
  const { deputiesLeast, deputiesMost, deputiesStreetMost, batch, reportPoints, lateShare } = figures;
  const fits: Record<ThresholdId, boolean> = {
    annualCash: isWhole(figures.annualCash, 1),
    loanTarget: isWhole(figures.loanTarget, 1),
    // The shares of those who have fewer are known below the notice's own least alone.
    deputiesLeast: isWhole(deputiesLeast, 1) && deputiesLeast <= campaign.deputies.least,
    deputiesMost: isWhole(deputiesMost, deputiesLeast),
    deputiesStreetMost: isWhole(deputiesStreetMost, deputiesMost),
    batch: isWhole(batch, 1),
    reportPoints: reportPoints >= 0 && reportPoints <= 100,
    lateShare: lateShare >= 0 && lateShare <= 1,
  };
  return thresholdIds.filter((id) => !fits[id]);
}

function figuresOf(campaign: Campaign, thresholds: Thresholds): Record<ThresholdId, number> {
  const figures = thresholdsOf(campaign);
  for (const id of thresholdIds) figures[id] = thresholds[id] ?? figures[id];
  return figures;
}

function isWhole(figure: number, least: number): boolean {
  return Number.isSafeInteger(figure) && figure >= least;
}
