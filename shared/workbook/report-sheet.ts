/** What a cell of a report shows; a link opens a page outside of the workbook. */
export type ReportCell = string | number | null | { text: string; href: string };

/** How the figures of a column are written; money in yuan, a percent as a share of 1, a date as its serial number. */
export type ReportColumnKind = 'text' | 'count' | 'money' | 'points' | 'percent' | 'date';

export interface ReportColumn {
  title: string;
  /** What else the column was ever called, in the other language say: it is found again by any of its names. */
  alsoKnownAs?: readonly string[];
  kind: ReportColumnKind;
  /** In characters; a Chinese character is two. */
  width: number;
  /** Of the rows that a filter leaves. */
  total?: 'sum' | 'mean';
  /** A row is known again by its cells in these columns, whatever else has changed. */
  isKey?: boolean;
  /** Colours from the worst figure to the best. Neighbours that say the same share one scale. */
  heat?: 'highIsGood' | 'lowIsGood';
}

export interface ReportTable {
  /** The same in every report, and once in a workbook: letters, digits and _, after the prefix of ours ("牵手_全市汇总"). */
  name: string;
  /** Above the table, where a sheet has several. */
  heading?: string;
  columns: readonly ReportColumn[];
  /** A cell for each column. */
  rows: readonly (readonly ReportCell[])[];
}

/** A picture of columns of a table, of this sheet or of one that was written before. */
export interface ReportChart {
  /** The same in every report, and once on its sheet. */
  name: string;
  title: string;
  /** Bars lie, columns stand, stacked ones lie on each other. */
  kind: 'bar' | 'column' | 'stacked';
  /** Name of a table. */
  table: string;
  /** Titles of columns. */
  categories: string;
  series: readonly string[];
}

/** A sheet that is made for people to read: a title, notes, tables below each other, charts. */
export interface ReportSheet {
  name: string;
  title: string;
  /** Lines below the title. */
  notes: readonly string[];
  tables: readonly ReportTable[];
  charts: readonly ReportChart[];
}
