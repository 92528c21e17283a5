import type { Area } from './area';
import type { XmlElement } from './xml-element';

export interface Table {
  id: number;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  columns: string[];
  /** The whole part of a table that came with the file. */
  part: XmlElement | null;
  hasFilter: boolean;
}

export interface Hyperlink {
  area: Area;
  /** An outside address, or null for a place in the workbook. */
  address: string | null;
  place: string | null;
  screenTip: string | null;
  text: string | null;
}
