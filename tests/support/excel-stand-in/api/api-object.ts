import type { Workbook } from '../model/workbook';

/**
 * One object of the Excel namespace as an add-in sees it. The getters, setters and methods of the subclasses are all
 * that the stand-in knows; they bear the names of Office.js, and whatever else is asked for fails the test.
 */
export abstract class ApiObject {
  /** The name of the class in Office.js. */
  abstract readonly className: string;

  /** Under which the client keeps the object over several requests. */
  reference: string | null = null;
  /** Of which identity() is the value. */
  readonly identityName: string = 'Id';
  /** A class that the typings do not know. */
  readonly isInternal: boolean = false;

  constructor(readonly host: ApiHost) {}

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** By which the client finds the object again in a later request. */
  identity(): string | number | null {
    return null;
  }

  /** The items of a collection; null for all other objects. */
  listed(): ApiObject[] | null {
    return null;
  }
}

/** What the objects need of the client that they serve. */
export interface ApiHost {
  readonly workbook: Workbook;
  /** Which sets the add-in may use: "1.13". */
  readonly apiSet: string;
  /** Listens to a kind of event of a sheet ("" for the workbook's), or no longer. */
  hear(eventType: number, target: string, on: boolean): void;
  /** The range that an event told about. */
  eventRange(reference: string): ApiObject | null;
  eventsEnabled: boolean;
  /** Whether the client has the right, and Excel the words, for a text of this kind. */
  readonly locale: string;
}
