import { areaAddress, isWholeRows, parseArea, qualified } from '../model/area';
import { invalidArgument, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { childElements, element, type XmlElement } from '../model/xml-element';
import { ApiObject, type ApiHost } from './api-object';

/** How a sheet is printed, kept as the file says it. */
export class PageLayoutApi extends ApiObject {
  readonly className = 'PageLayout';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get orientation(): string {
    return this.setup().attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    this.change({ orientation: orientation.toLowerCase() });
  }
  /** Only pages beside each other are known here: as many below each other as it takes. */
  set zoom(zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number }) {
    const { horizontalFitToPages: pages } = zoom;
    if (pages === undefined || Object.values(zoom).filter((value) => value !== undefined).length > 1)
      throw new UnknownToStandIn('a zoom but that to pages beside each other');
    this.change({ fitToWidth: String(pages), fitToHeight: '0' });
    const properties = this.sheet.others.find(({ name }) => name === 'sheetPr');
    const others = childElements(properties).filter(({ name }) => name !== 'pageSetUpPr');
    this.replace(
      'sheetPr',
      element('sheetPr', properties?.attributes, [...others, element('pageSetUpPr', { fitToPage: 1 })]),
    );
  }
  setPrintTitleRows(address: string): void {
    const area = parseArea(address);
    if (!area || !isWholeRows(area)) throw invalidArgument();
    this.sheet.ensureMayChange('other');
    const name = '_xlnm.Print_Titles';
    const others = this.workbook.names.filter((own) => own.name !== name || own.sheet !== this.sheet);
    const [first = '', last = first] = areaAddress(area).split(':');
    const formula = qualified(this.sheet.name, `$${first}:$${last}`);
    this.workbook.names = [...others, { name, formula, sheet: this.sheet, attributes: {} }];
    this.workbook.touched();
  }

  private setup(): XmlElement {
    return this.sheet.others.find(({ name }) => name === 'pageSetup') ?? element('pageSetup');
  }

  private change(attributes: Record<string, string>): void {
    this.sheet.ensureMayChange('other');
    this.replace('pageSetup', element('pageSetup', { ...this.setup().attributes, ...attributes }));
    this.workbook.touched();
  }

  private replace(name: string, made: XmlElement): void {
    this.sheet.others = [...this.sheet.others.filter((other) => other.name !== name), made];
  }
}
