import { noFilter, type FindingFilter } from '../presenters/finding-filter';
import type { FindingItem } from '../presenters/finding-items';
import type { FindingListGroup } from '../presenters/finding-list';
import { StateHolder } from './store';

/** Findings listed of one rule at a time. */
export const pageLength = 20;

export interface Walk {
  filter: FindingFilter;
  /** Key of the finding that is looked at. */
  chosen: string | null;
  seen: ReadonlySet<string>;
  /** What the officer has opened or closed, by key of group or rule. */
  open: ReadonlyMap<string, boolean>;
  /** Pages that were turned to, by key of the rule. */
  pages: ReadonlyMap<string, number>;
}

const beginning: Walk = {
  filter: noFilter,
  chosen: null,
  seen: new Set(),
  open: new Map(),
  pages: new Map(),
};

/** Where an officer stands in the list of findings; it outlasts a new review of the same workbook. */
export class FindingWalk extends StateHolder<Walk> {
  constructor() {
    super(beginning);
  }

  restart(): void {
    this.become(beginning);
  }

  filterBy(filter: FindingFilter): void {
    this.become({ ...this.state, filter, open: new Map(), pages: new Map() });
  }

  toggle(key: string, isOpen: boolean): void {
    this.become({ ...this.state, open: new Map(this.state.open).set(key, isOpen) });
  }

  turn(ruleKey: string, page: number): void {
    this.become({ ...this.state, pages: new Map(this.state.pages).set(ruleKey, page) });
  }

  choose({ key }: FindingItem): void {
    this.become({ ...this.state, chosen: key, seen: new Set(this.state.seen).add(key) });
  }

  /** Goes on to the next or previous listed finding, opening what it lies in; null at either end. */
  step(groups: readonly FindingListGroup[], by: 1 | -1): FindingItem | null {
    const places = placesOf(groups);
    const at = places.findIndex(({ item }) => item.key === this.state.chosen);
    const next = at < 0 ? places[0] : places[at + by];
    if (!next) return null;
    const { open, pages } = this.state;
    this.become({
      ...this.state,
      open: new Map(open).set(next.group, true).set(next.rule, true),
      pages: new Map(pages).set(next.rule, Math.floor(next.index / pageLength)),
    });
    this.choose(next.item);
    return next.item;
  }
}

interface Place {
  group: string;
  rule: string;
  index: number;
  item: FindingItem;
}

function placesOf(groups: readonly FindingListGroup[]): Place[] {
  return groups.flatMap((group) =>
    group.rules.flatMap((rule) =>
      rule.items.map((item, index) => ({ group: group.id, rule: rule.key, index, item })),
    ),
  );
}
