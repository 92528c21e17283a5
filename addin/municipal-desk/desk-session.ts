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
  private readonly kept: object[] = [];

  constructor() {
    super({ place: { view: 'month' }, month: null });
  }

  go(place: DeskPlace, month = this.state.month): void {
    this.become({ place, month });
  }

  chooseMonth(month: IsoMonth): void {
    this.become({ ...this.state, month });
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
