import { contains, intersect, type Area } from '../model/area';
import { element } from '../model/xml-element';
import { withFontPart } from '../model/cell-style';
import { invalidArgument } from '../model/excel-error';
import type { Sheet } from '../model/sheet';

interface Link {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export function readHyperlink(sheet: Sheet, area: Area): Link | null {
  const found = sheet.hyperlinks.find((link) => contains(link.area, area));
  if (!found) return null;
  const value = sheet.cell(area.row, area.column)?.value ?? '';
  return {
    ...(found.address === null ? {} : { address: found.address }),
    ...(found.place === null ? {} : { documentReference: found.place }),
    ...(found.screenTip === null ? {} : { screenTip: found.screenTip }),
    textToDisplay: String(value),
  };
}

/** Excel writes the text into the cells and gives them the look of a link. */
export function writeHyperlink(sheet: Sheet, area: Area, given: unknown): void {
  const link = (given ?? {}) as Link;
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  sheet.hyperlinks = sheet.hyperlinks.filter((other) => intersect(other.area, area) === null);
  sheet.hyperlinks.push({
    area,
    address: link.address ?? null,
    place: link.documentReference ?? null,
    screenTip: link.screenTip ?? null,
    text: link.textToDisplay ?? null,
  });
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.ownCell(row, column);
      const text =
        link.textToDisplay ?? (cell.value === null ? (link.address ?? link.documentReference) : undefined);
      if (text !== undefined) Object.assign(cell, { value: text, formula: null });
      const underlined = withFontPart(cell.style.font, element('u'), 'u');
      cell.style = {
        ...cell.style,
        font: withFontPart(underlined, element('color', { theme: 10 }), 'color'),
      };
    }
  }
}
