import { ApiObject, type ApiHost } from '../api/api-object';
import { eventTypes, workbookTarget } from '../api/event-types';
import { RangeApi } from '../api/range-api';
import { WorkbookApi } from '../api/workbook-api';
import { parseArea } from '../model/area';
import { Person } from '../model/person';
import type { Workbook } from '../model/workbook';
import type { WorkbookEvent } from '../model/workbook-event';
import { readWorkbook } from '../package/read-workbook';
import { writeWorkbook } from '../package/write-workbook';
import { isWithin } from '../protocol/api-sets';
import { perform } from '../protocol/interpreter';
import { actionTypes, type WireRequest } from '../protocol/wire';

const requestTooLarge = 5103;
const responseTooLarge = 5104;

/** One `context.sync()` as Excel saw it. */
export interface Sync {
  requestBytes: number;
  responseBytes: number;
  actions: number;
  /** Whether anything in the workbook was changed. */
  isWrite: boolean;
  /** Names of the members that it followed to its objects. */
  paths: readonly string[];
  error: string | null;
}

/** Tells the client of something that happened, as Excel does. */
export type EventSink = (type: number, target: string, payload: string) => void;

/**
 * Excel's side of one open workbook: performs the requests of Microsoft's genuine, unmodified client
 * (`@microsoft/office-js` of npm, loaded by open-in-jsdom.ts or open-in-chromium.ts), counts them, and fails when it is
 * told to.
 *
 * What it proves: that the add-in works with Microsoft's client code — its batches, loads, proxies, events and errors —
 * and with OUR model of Excel. It does not prove that Excel behaves as the model does. The model follows Microsoft's
 * documentation; where that is silent, a comment at the place says what was assumed. It computes no formulas but links
 * and the totals of rows that are shown, filters by texts alone, and knows no theme colours, column widths that hide a
 * number, or undo. What it does not know it refuses with
 * ApiNotFound and notes in `unknowns`: every test ends by expecting none there, so that an add-in that swallows the
 * error still fails.
 */
export class ExcelStandIn implements ApiHost {
  readonly workbook: Workbook;
  readonly apiSet: string;
  readonly locale: string = 'zh-CN';
  eventsEnabled = true;
  readonly syncs: Sync[] = [];
  /** What was asked of it that it does not know: a fault of the stand-in or of the add-in. */
  readonly unknowns: string[] = [];
  /** Numbers that the next requests are answered with, 0 for one that is performed. */
  readonly failures: number[] = [];
  /** Largest request and answer in bytes: what Excel on the web takes. */
  payloadLimit = 5 * 1024 * 1024;
  /** Called before every member is used; may throw an ExcelError. */
  beforeMember: (name: string) => void = () => undefined;
  /** Does by hand what a user does in Excel. */
  readonly person: Person;
  private readonly root: WorkbookApi;
  private readonly references = new Map<string, ApiObject>();
  private readonly heard = new Set<string>();
  private readonly eventRanges = new Map<string, ApiObject>();
  private sink: EventSink = () => undefined;

  constructor(workbook: Uint8Array | Workbook, { apiSet = '1.14' }: { apiSet?: string } = {}) {
    this.workbook = workbook instanceof Uint8Array ? readWorkbook(workbook) : workbook;
    this.apiSet = apiSet;
    this.person = new Person(this.workbook);
    this.root = new WorkbookApi(this);
    this.workbook.listen((event) => this.tell(event));
  }

  /** The client that hears of events from now on. */
  connect(sink: EventSink): void {
    this.sink = sink;
    this.heard.clear();
    this.references.clear();
  }

  hear(eventType: number, target: string, on: boolean): void {
    const key = `${eventType} ${target}`;
    if (on) this.heard.add(key);
    else this.heard.delete(key);
  }

  eventRange(reference: string): ApiObject | null {
    return this.eventRanges.get(reference) ?? null;
  }

  /** Answers a request with its body, or with the number of a failure. */
  execute(body: string): { body: string } | { code: number } {
    const request = JSON.parse(body) as WireRequest;
    // The client lets go of objects by requests of its own, in its own time.
    const isRelease =
      request.Actions.some(({ Name }) => Name === '_RemoveReference') &&
      request.Actions.every(
        ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === '_RemoveReference',
      );
    if (Buffer.byteLength(body) > this.payloadLimit) return { code: requestTooLarge };
    const code = isRelease ? 0 : (this.failures.shift() ?? 0);
    if (code !== 0) return { code };
    const changesBefore = this.workbook.changes;
    const answer = perform(request, {
      root: this.root,
      apiSet: this.apiSet,
      references: this.references,
      beforeMember: (name) => this.beforeMember(name),
      unknown: (error) => this.unknowns.push(error.message),
    });
    const answered = JSON.stringify(answer);
    if (isRelease) return { body: answered };
    this.syncs.push({
      requestBytes: Buffer.byteLength(body),
      responseBytes: Buffer.byteLength(answered),
      actions: request.Actions.length,
      isWrite: this.workbook.changes !== changesBefore,
      paths: Object.values(request.ObjectPaths).map(({ Name }) => Name),
      error: answer.Error?.Code ?? null,
    });
    return Buffer.byteLength(answered) > this.payloadLimit ? { code: responseTooLarge } : { body: answered };
  }

  /** The file, as Excel would save it now. */
  saved(): Uint8Array {
    return writeWorkbook(this.workbook);
  }

  /** A person types into a cell. */
  type(sheetName: string, address: string, entered: string | number | boolean): void {
    this.person.type(sheetName, address, entered);
  }

  private tell(event: WorkbookEvent): void {
    if (!this.eventsEnabled) return;
    const type = eventTypes[event.kind];
    for (const target of [workbookTarget, event.sheet.id]) {
      if (this.heard.has(`${type} ${target}`)) this.sink(type, target, JSON.stringify(this.payload(event)));
    }
  }

  private payload(event: WorkbookEvent): object {
    const common = { source: 'Local', worksheetId: event.sheet.id };
    if (event.kind !== 'changed') return common;
    const referenceId = `event-${this.eventRanges.size + 1}`;
    const area = parseArea(event.address);
    if (area) this.eventRanges.set(referenceId, new RangeApi(this, event.sheet, area));
    const byWhom = isWithin('1.14', this.apiSet)
      ? { triggerSource: event.by === 'addin' ? 'ThisLocalAddin' : 'Unknown' }
      : {};
    return { ...common, ...byWhom, referenceId, address: event.address, changeType: event.changeType };
  }
}
