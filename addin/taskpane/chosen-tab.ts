import type { TabId } from './components/PaneTabs';
import { StateHolder } from './store';

/** The tab that shows; the ribbon may choose one too. */
export class ChosenTab extends StateHolder<TabId> {
  constructor() {
    super('findings');
  }

  choose(tab: TabId): void {
    this.become(tab);
  }
}
