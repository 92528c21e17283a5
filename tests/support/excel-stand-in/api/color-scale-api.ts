import { argb } from '../model/cell-style';
import type { ConditionalFormat } from '../model/conditional-format';
import { invalidArgument } from '../model/excel-error';
import { element } from '../model/xml-element';
import { ApiObject, type ApiHost } from './api-object';
import { hexColor } from './range-format-api';

interface Criterion {
  type: string;
  color: string;
  formula?: string | null;
}

const fileTypes: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** A scale of two or three colours; it is written once, and told back as the file says it. */
export class ColorScaleConditionalFormatApi extends ApiObject {
  readonly className = 'ColorScaleConditionalFormat';

  constructor(
    host: ApiHost,
    private readonly own: ConditionalFormat,
    private readonly changing: () => ConditionalFormat,
  ) {
    super(host);
  }

  get threeColorScale(): boolean {
    return (this.own.others[0]?.children.length ?? 0) === 6;
  }
  set criteria(criteria: { minimum: Criterion; midpoint?: Criterion; maximum: Criterion }) {
    const all = [criteria.minimum, ...(criteria.midpoint ? [criteria.midpoint] : []), criteria.maximum];
    const places = all.map(({ type, formula }) => {
      const fileType = fileTypes[type];
      if (fileType === undefined) throw invalidArgument();
      return element('cfvo', { type: fileType, val: formula ?? undefined });
    });
    const colours = all.map(({ color }) => element('color', { rgb: argb(hexColor(color)) }));
    this.changing().others = [element('colorScale', {}, [...places, ...colours])];
  }
}
