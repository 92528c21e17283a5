import type { Area } from './area';
import type { Sheet } from './sheet';

/** Cells that a chart draws. */
export interface ChartSource {
  sheet: Sheet;
  area: Area;
}

export interface ChartSeries {
  name: string;
  values: ChartSource;
  categories: ChartSource | null;
  hasLabels: boolean;
}

/** A chart that lies on a sheet, over some of its cells. */
export interface Chart {
  id: string;
  name: string;
  type: string;
  title: string;
  hasLegend: boolean;
  /** Whether its categories run from the top down, or from the right. */
  isReversed: boolean;
  /** Every so manieth category is named; null as Excel likes. */
  labelEvery: number | null;
  /** Where its values begin; null as Excel likes. */
  minimum: number | null;
  over: Area;
  series: ChartSeries[];
}

export const chartTypes = ['BarClustered', 'ColumnClustered', 'BarStacked', 'ColumnStacked'] as const;
