import { parseArea } from '../model/area';
import type { Table } from '../model/table';
import { childElement, childElements, type XmlElement } from '../model/xml-element';

export function readTable(part: XmlElement): Table {
  const { id, displayName, name, ref, headerRowCount, totalsRowCount } = part.attributes;
  const area = parseArea(ref ?? '');
  if (!area) throw new Error(`no area of a table: ${ref}`);
  return {
    id: Number(id),
    name: displayName ?? name ?? '',
    area,
    showHeaders: headerRowCount !== '0',
    showTotals: Number(totalsRowCount ?? 0) > 0,
    style: childElement(part, 'tableStyleInfo')?.attributes['name'] ?? '',
    columns: childElements(childElement(part, 'tableColumns'), 'tableColumn').map(
      ({ attributes }) => attributes['name'] ?? '',
    ),
    hasFilter: childElement(part, 'autoFilter') !== undefined,
    filters: readFilters(part),
    part,
  };
}

function readFilters(part: XmlElement): Table['filters'] {
  const columns = childElements(childElement(part, 'autoFilter'), 'filterColumn');
  return Object.fromEntries(
    columns.flatMap((column) => {
      const filters = childElement(column, 'filters');
      if (!filters) return [];
      const values = childElements(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
      return [[column.attributes['colId'], { filterOn: 'Values' as const, values }]];
    }),
  ) as Table['filters'];
}
