import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Conflict } from '../../shared/municipal/conflicts';

/** What the municipal office publishes as a whole, version by version. */
export type PublishedKind = 'campaign' | TermsKind | `${TermsKind}|${string}`;

/** What it publishes for one campaign, whose id stands behind the bar; without one, for the first. */
export type TermsKind = 'pairings' | 'rubric';

/** What the office keeps one by one, each with versions of its own. */
export type KeptKind = 'meeting' | CorrectionKind;

/** What was said of the sheets of the county whose code stands behind the bar. */
export type CorrectionKind = `correction|${string}`;

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
  /** What it was about and what the sides said; null of decisions made before that was kept. */
  about: DecidedConflict | null;
}

export type DecidedConflict = Pick<Conflict, 'kind' | 'subject' | 'sides'>;

/** Keeps what the municipal office says of the campaign. Nothing is ever overwritten. */
export interface OfficeStore {
  ready(): Promise<void>;
  /** Every version, oldest first. */
  versions(kind: PublishedKind): Promise<readonly Published[]>;
  /** The newest version; null before the first. */
  newest(kind: PublishedKind): Promise<Published | null>;
  /** Adds the version behind the one it was made on; false where someone else was quicker. */
  publish(kind: PublishedKind, next: Published): Promise<boolean>;
  /** By id, of everything of a kind; a value of null: removed. */
  newestVersions(kind: KeptKind): Promise<ReadonlyMap<string, Published>>;
  /** Adds a version behind the one it was made on (from 1); false where someone else was quicker. */
  addVersion(kind: KeptKind, id: string, next: Published): Promise<boolean>;
  /** By conflict, oldest first. */
  decisions(month: IsoMonth): Promise<ReadonlyMap<string, readonly Decision[]>>;
  /** Adds the decision with that number, from 1, to those of a conflict; false where someone else was quicker. */
  decide(month: IsoMonth, conflict: string, number: number, decision: Decision): Promise<boolean>;
}
