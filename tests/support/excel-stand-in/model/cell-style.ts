import { childElement, element, type XmlElement } from './xml-element';

/** How a cell looks: all but the number format as the file says it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: XmlElement | null;
  readonly fill: XmlElement | null;
  readonly border: XmlElement | null;
  readonly alignment: XmlElement | null;
  readonly protection: XmlElement | null;
  /** Index of the named style that it was made from. */
  readonly basedOn: number;
  /** A text that stands with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  font: null,
  fill: null,
  border: null,
  alignment: null,
  protection: null,
  basedOn: 0,
  quotePrefix: false,
};

/** "#RRGGBB" of a solid fill; theme colours are told as "theme:N"; "" without a fill. */
export function fillColor(fill: XmlElement | null): string {
  const pattern = childElement(fill ?? undefined, 'patternFill');
  // A differential style says only bgColor, and may leave the pattern out.
  const isDifferential = pattern?.attributes['patternType'] === undefined;
  const color = childElement(pattern, isDifferential ? 'bgColor' : 'fgColor');
  if (pattern === undefined || pattern.attributes['patternType'] === 'none') return '';
  return colorOf(color);
}

export function colorOf(color: XmlElement | undefined): string {
  if (color?.attributes['rgb']) return `#${color.attributes['rgb'].slice(-6).toUpperCase()}`;
  return color?.attributes['theme'] === undefined ? '' : `theme:${color.attributes['theme']}`;
}

export function solidFill(color: string): XmlElement {
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(color) }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);
}

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** A font with one of its properties in another form. */
export function withFontPart(font: XmlElement | null, part: XmlElement | null, name: string): XmlElement {
  const others = (font?.children ?? []).filter((child) => typeof child === 'string' || child.name !== name);
  return element('font', {}, part ? [part, ...others] : others);
}
