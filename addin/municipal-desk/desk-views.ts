import type { DeskView } from './desk-context';
import { tableView } from './TableView';

/** Every view of the desk, in the order of an officer's month. */
export const deskViews: readonly DeskView[] = [tableView];
