import type { IsoMonth } from '../../shared/campaign/calendar';

/** What the municipal office publishes as a whole, version by version. */
export type PublishedKind = 'pairings' | 'rubric';

export interface Published {
  /** From 1. */
  version: number;
  value: unknown;
  /** UTC, ISO 8601. */
  at: string;
}

/** How the office has settled a conflict; `facts` is the hash of what the sides said then. */
export interface Decision {
  note: string;
  county: string | null;
  by: 'municipal';
  at: string;
  facts: string;
}

/** Keeps what the municipal office says of the campaign. Nothing is ever overwritten but a decision by its next. */
export interface OfficeStore {
  ready(): Promise<void>;
  /** Every version, oldest first. */
  versions(kind: PublishedKind): Promise<readonly Published[]>;
  /** The newest version; null before the first. */
  newest(kind: PublishedKind): Promise<Published | null>;
  /** Adds the version behind the one it was made on; false where someone else was quicker. */
  publish(kind: PublishedKind, next: Published): Promise<boolean>;
  /** By conflict. */
  decisions(month: IsoMonth): Promise<ReadonlyMap<string, Decision>>;
  decide(month: IsoMonth, conflict: string, decision: Decision): Promise<void>;
}
