import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { StateHolder } from '../taskpane/store';

/** Where on the desk the officer is. */
export interface DeskPlace {
  /** Id of a view in desk-views. */
  view: string;
  /** The county that is looked at, for the views of one county. */
  county?: CountyCode | undefined;
}

export interface DeskState {
  place: DeskPlace;
  /** Null: the likely one. */
  month: IsoMonth | null;
}

/** What the municipal desk remembers while other tabs are looked at; work under way goes on. */
export class DeskSession extends StateHolder<DeskState> {
  private kept: object[] = [];
  private campaign: string | null = null;

  constructor() {
    super({ place: { view: 'month' }, month: null });
  }

  go(place: DeskPlace, month = this.state.month): void {
    this.become({ place, month });
  }

  chooseMonth(month: IsoMonth): void {
    this.become({ ...this.state, month });
  }

  /** Begins anew for another campaign: months and drafts of one mean nothing in another. */
  follow(campaign: string): void {
    const isAnother = this.campaign !== null && this.campaign !== campaign;
    this.campaign = campaign;
    if (!isAnother) return;
    this.kept = [];
    this.become({ place: { view: this.state.place.view }, month: null });
  }

  /** Work that outlives the view that began it: made once, and the same one ever after. */
  keep<T extends object>(Kind: abstract new (...settings: never[]) => T, make: () => T): T {
    const kept = this.kept.find((each) => each instanceof Kind);
    if (kept instanceof Kind) return kept;
    const made = make();
    this.kept.push(made);
    return made;
  }
}
