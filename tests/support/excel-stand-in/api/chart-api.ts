import { boundingArea, parseArea, type Area } from '../model/area';
import { chartTypes, type Chart, type ChartSeries, type ChartSource } from '../model/chart';
import { invalidArgument, itemNotFound, UnknownToStandIn } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { ApiObject, type ApiHost } from './api-object';
import { RangeApi } from './range-api';
import { WorksheetApi } from './worksheet-api';

/** The charts of one sheet: bars and columns, whose series are put in one by one. */
export class ChartCollectionApi extends ApiObject {
  readonly className = 'ChartCollection';

  constructor(
    host: ApiHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  override listed(): ChartApi[] {
    return this.sheet.charts.map((chart) => new ChartApi(this.host, this.sheet, chart));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  getCount(): number {
    return this.sheet.charts.length;
  }
  getItem(name: string): ChartApi {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  getItemOrNullObject(name: string): ChartApi | null {
    // The client finds a chart that it knows again by its id.
    const wanted = name.toLowerCase();
    return this.listed().find((chart) => chart.name.toLowerCase() === wanted || chart.id === wanted) ?? null;
  }

  /** One series a column of the source; what Excel guesses of headers and categories is not guessed here. */
  add(type: string, source: RangeApi, seriesBy = 'Auto'): ChartApi {
    this.sheet.ensureMayChange('other');
    if (!chartTypes.some((known) => known === type)) throw new UnknownToStandIn(`charts of the type ${type}`);
    if (seriesBy !== 'Columns') throw new UnknownToStandIn(`charts with their series by ${seriesBy}`);
    const [sheet, area] = [RangeApi.sheetOf(source), RangeApi.areaOf(source)];
    const number = this.sheet.charts.length + 1;
    const chart: Chart = {
      id: String(number),
      name: `图表 ${number}`,
      type,
      title: '',
      hasLegend: true,
      isReversed: false,
      labelEvery: null,
      minimum: null,
      over: { row: 1, column: 1, rows: 15, columns: 8 },
      series: Array.from({ length: area.columns }, (_, index) => ({
        name: `系列${index + 1}`,
        values: { sheet, area: { ...area, column: area.column + index, columns: 1 } },
        categories: null,
        hasLabels: false,
      })),
    };
    this.sheet.charts.push(chart);
    this.workbook.touched();
    return new ChartApi(this.host, this.sheet, chart);
  }
}

abstract class ChartPartApi extends ApiObject {
  constructor(
    host: ApiHost,
    protected readonly sheet: Sheet,
    private readonly own: Chart,
  ) {
    super(host);
  }

  protected found(): Chart {
    if (!this.workbook.has(this.sheet) || !this.sheet.charts.includes(this.own)) throw itemNotFound();
    return this.own;
  }
  protected changing(): Chart {
    this.sheet.ensureMayChange('other');
    this.workbook.touched();
    return this.found();
  }
}

export class ChartApi extends ChartPartApi {
  readonly className = 'Chart';

  override identity(): string {
    return this.found().id;
  }
  get id(): string {
    return this.found().id;
  }
  get name(): string {
    return this.found().name;
  }
  set name(name: string) {
    if (name === '') throw invalidArgument();
    this.changing().name = name;
  }
  get chartType(): string {
    return this.found().type;
  }
  get title(): ChartTitleApi {
    return new ChartTitleApi(this.host, this.sheet, this.found());
  }
  get legend(): ChartLegendApi {
    return new ChartLegendApi(this.host, this.sheet, this.found());
  }
  get axes(): ChartAxesApi {
    return new ChartAxesApi(this.host, this.sheet, this.found());
  }
  get series(): ChartSeriesCollectionApi {
    return new ChartSeriesCollectionApi(this.host, this.sheet, this.found());
  }
  get worksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.sheet);
  }
  setPosition(start: RangeApi | string, end: RangeApi | string = start): void {
    const place = (at: RangeApi | string): Area => {
      const area = typeof at === 'string' ? parseArea(at) : RangeApi.areaOf(at);
      if (!area) throw invalidArgument();
      return area;
    };
    const over = boundingArea([place(start), place(end)]);
    if (over) this.changing().over = over;
  }
  delete(): void {
    const chart = this.changing();
    this.sheet.charts = this.sheet.charts.filter((other) => other !== chart);
  }
}

class ChartTitleApi extends ChartPartApi {
  readonly className = 'ChartTitle';

  get text(): string {
    return this.found().title;
  }
  set text(text: string) {
    this.changing().title = text;
  }
}

class ChartLegendApi extends ChartPartApi {
  readonly className = 'ChartLegend';

  get visible(): boolean {
    return this.found().hasLegend;
  }
  set visible(visible: boolean) {
    this.changing().hasLegend = visible;
  }
}

class ChartAxesApi extends ChartPartApi {
  readonly className = 'ChartAxes';

  get categoryAxis(): CategoryAxisApi {
    return new CategoryAxisApi(this.host, this.sheet, this.found());
  }
  get valueAxis(): ValueAxisApi {
    return new ValueAxisApi(this.host, this.sheet, this.found());
  }
}

class ValueAxisApi extends ChartPartApi {
  readonly className = 'ChartAxis';

  get minimum(): number | string {
    return this.found().minimum ?? '';
  }
  set minimum(minimum: number) {
    this.changing().minimum = minimum;
  }
}

class CategoryAxisApi extends ChartPartApi {
  readonly className = 'ChartAxis';

  get tickLabelSpacing(): number | string {
    return this.found().labelEvery ?? '';
  }
  set tickLabelSpacing(every: number) {
    this.changing().labelEvery = every;
  }
  get reversePlotOrder(): boolean {
    return this.found().isReversed;
  }
  set reversePlotOrder(isReversed: boolean) {
    this.changing().isReversed = isReversed;
  }
}

class ChartSeriesCollectionApi extends ChartPartApi {
  readonly className = 'ChartSeriesCollection';

  override listed(): ChartSeriesApi[] {
    return this.found().series.map((_, index) => this.getItemAt(index));
  }
  get count(): number {
    return this.found().series.length;
  }
  getCount(): number {
    return this.found().series.length;
  }
  getItemAt(index: number): ChartSeriesApi {
    const chart = this.found();
    const series = chart.series[index];
    if (!series) throw itemNotFound();
    return new ChartSeriesApi(this.host, this.sheet, chart, series);
  }
  add(name = ''): ChartSeriesApi {
    const chart = this.changing();
    const values = chart.series[0]?.values;
    if (!values) throw new UnknownToStandIn('a series of a chart that has none');
    const series = { name, values: { ...values }, categories: null, hasLabels: false };
    chart.series.push(series);
    return new ChartSeriesApi(this.host, this.sheet, chart, series);
  }
}

class ChartSeriesApi extends ChartPartApi {
  readonly className = 'ChartSeries';

  constructor(
    host: ApiHost,
    sheet: Sheet,
    chart: Chart,
    private readonly series: ChartSeries,
  ) {
    super(host, sheet, chart);
  }

  get name(): string {
    return this.seriesNow().name;
  }
  set name(name: string) {
    this.changing();
    this.seriesNow().name = name;
  }
  get hasDataLabels(): boolean {
    return this.seriesNow().hasLabels;
  }
  set hasDataLabels(hasLabels: boolean) {
    this.changing();
    this.seriesNow().hasLabels = hasLabels;
  }
  setValues(range: RangeApi): void {
    this.changing();
    this.seriesNow().values = sourceOf(range);
  }
  setXAxisValues(range: RangeApi): void {
    this.changing();
    this.seriesNow().categories = sourceOf(range);
  }

  private seriesNow(): ChartSeries {
    if (!this.found().series.includes(this.series)) throw itemNotFound();
    return this.series;
  }
}

function sourceOf(range: RangeApi): ChartSource {
  return { sheet: RangeApi.sheetOf(range), area: RangeApi.areaOf(range) };
}
