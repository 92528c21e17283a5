import { intersect, without, type Area } from '../model/area';
import { plainStyle } from '../model/cell-style';
import { UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';

/** `Range.clear`: contents, formats, hyperlinks, or all of them and the rules. */
export function clearCells(sheet: Sheet, area: Area, applyTo: string): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(applyTo))
    throw new UnknownToStandIn(`clear("${applyTo}")`);
  if (applyTo === 'All' || applyTo === 'Contents') {
    for (const { cell } of sheet.cellsIn(area)) {
      Object.assign(cell, { value: null, formula: null });
      delete cell.richText;
    }
  }
  if (applyTo === 'All' || applyTo === 'Formats') {
    for (const { cell } of sheet.cellsIn(area)) cell.style = plainStyle;
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
    for (const rule of sheet.conditionalFormats)
      rule.areas = rule.areas.flatMap((part) => without(part, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  }
  if (applyTo === 'All' || applyTo === 'Hyperlinks') {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => intersect(link.area, area) === null);
  }
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (cell.value === null && cell.formula === null && cell.style === plainStyle)
      sheet.dropCell(row, column);
  }
}
