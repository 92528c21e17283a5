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
  /** What is kept for one campaign, and for all of them. */
  private kept: object[] = [];
  private readonly keptForAll: object[] = [];
  private readonly others = new Map<string, object[]>();
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

  /** Work of one campaign means nothing in another: it waits until that one is chosen again. */
  follow(campaign: string): void {
    const { campaign: before } = this;
    this.campaign = campaign;
    if (before === null || before === campaign) return;
    this.others.set(before, this.kept);
    this.kept = this.others.get(campaign) ?? [];
  }

  /** Work that outlives the view that began it: made once, and the same one ever after in its campaign. */
  keep<T extends object>(Kind: Kind<T>, make: () => T): T {
    return keptOrMade(this.kept, Kind, make);
  }

  /** The same, whatever campaign is chosen. */
  keepForAll<T extends object>(Kind: Kind<T>, make: () => T): T {
    return keptOrMade(this.keptForAll, Kind, make);
  }
}

type Kind<T> = abstract new (...settings: never[]) => T;

function keptOrMade<T extends object>(all: object[], Kind: Kind<T>, make: () => T): T {
  const kept = all.find((each) => each instanceof Kind);
  if (kept instanceof Kind) return kept;
  const made = make();
  all.push(made);
  return made;
}
