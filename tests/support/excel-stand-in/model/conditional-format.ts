import type { Area } from './area';
import type { XmlElement } from './xml-element';

/** One rule; the order of a sheet's rules is their priority. */
export interface ConditionalFormat {
  id: string;
  /** As the file names it: "expression", "cellIs", "colorScale" … */
  type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** Without "=". */
  formulas: string[];
  /** The differential style. */
  format: XmlElement | null;
  /** Other attributes and children, as the file says them. */
  attributes: Record<string, string>;
  others: XmlElement[];
  /** Of the element around the rule. */
  pivot: boolean;
}

export const apiTypes: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

export function apiTypeOf(rule: ConditionalFormat): string {
  return apiTypes[rule.type] ?? 'PresetCriteria';
}
