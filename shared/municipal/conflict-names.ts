import { text, type Text } from '../findings/text';
import type { Conflict } from './conflicts';

/** What a conflict between so many counties is about, as officers say it. */
export function conflictName(kind: Conflict['kind'], sides: number): Text {
  const counties = sides > 2 ? `${sides} 县` : '两县';
  const number = sides > 2 ? String(sides) : 'two';
  switch (kind) {
    case 'township':
      return text(`同一乡镇由${counties}填报`, `Township claimed by ${number} counties`);
    case 'unit':
      return text(`同一单位由${counties}填报`, `Unit claimed by ${number} counties`);
    case 'figures':
      return text(`同一结对${counties}数字不同`, `Figures of one pairing differ between ${number} counties`);
  }
}
