import { text } from '../findings/text';
import type { MonthRanking } from './ranking';
import type { TableColumn } from './table-column';

const rank = text('名次', 'Rank');
const total = text('得分', 'Total');
const county = text('县（市、区）', 'County');
const township = text('乡镇（街道）', 'Township');
const unit = text('帮扶单位', 'Supporting unit');
const pairings = text('结对数', 'Pairings');

type Ranked<Of extends 'counties' | 'pairings' | 'units' | 'townships'> = MonthRanking[Of][number];

/** The rankings as people see them, each with its columns in their order. */
export const countyRankingColumns: readonly TableColumn<Ranked<'counties'>>[] = [
  { title: rank, kind: 'count', value: (row) => row.rank },
  { title: county, kind: 'text', value: (row) => row.countyName, isKey: true },
  { title: total, kind: 'points', value: (row) => row.total, total: 'mean', means: 'score' },
  { title: text('结对平均分', 'Mean of its pairings'), kind: 'points', value: (row) => row.mean },
  { title: text('月报得分', 'Points for reports'), kind: 'points', value: (row) => row.reports.points },
  {
    title: text('按时（月）', 'Months in time'),
    kind: 'count',
    value: (row) => row.reports.inTime,
    total: 'sum',
  },
  { title: text('迟报（月）', 'Months late'), kind: 'count', value: (row) => row.reports.late, total: 'sum' },
  {
    title: text('未报（月）', 'Months missing'),
    kind: 'count',
    value: (row) => row.reports.missing,
    total: 'sum',
  },
  { title: pairings, kind: 'count', value: (row) => row.pairings, total: 'sum' },
];

export const pairingRankingColumns: readonly TableColumn<Ranked<'pairings'>>[] = [
  { title: rank, kind: 'count', value: (row) => row.rank },
  { title: county, kind: 'text', value: (row) => row.countyName, isKey: true },
  { title: township, kind: 'text', value: (row) => row.township, isKey: true },
  { title: unit, kind: 'text', value: (row) => row.unit, isKey: true },
  { title: total, kind: 'points', value: (row) => row.total, total: 'mean', means: 'score' },
  { title: text('已得', 'Earned'), kind: 'points', value: (row) => row.earned },
  { title: text('应得', 'Due'), kind: 'points', value: (row) => row.due },
];

export const unitRankingColumns: readonly TableColumn<Ranked<'units'>>[] = [
  { title: rank, kind: 'count', value: (row) => row.rank },
  { title: unit, kind: 'text', value: (row) => row.unit, isKey: true },
  { title: total, kind: 'points', value: (row) => row.total, means: 'score' },
  { title: pairings, kind: 'count', value: (row) => row.pairings },
];

export const townshipRankingColumns: readonly TableColumn<Ranked<'townships'>>[] = [
  { title: rank, kind: 'count', value: (row) => row.rank },
  { title: county, kind: 'text', value: (row) => row.countyName, isKey: true },
  { title: township, kind: 'text', value: (row) => row.township, isKey: true },
  { title: total, kind: 'points', value: (row) => row.total, means: 'score' },
  { title: pairings, kind: 'count', value: (row) => row.pairings },
];
