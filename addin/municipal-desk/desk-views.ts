import { briefingView } from './BriefingView';
import { campaignView } from './CampaignView';
import { conflictsView } from './ConflictsView';
import { countyView } from './CountyView';
import type { DeskView } from './desk-context';
import { keysView } from './KeysView';
import { mailView } from './MailView';
import { meetingsView } from './MeetingsView';
import { monthView } from './MonthView';
import { pairingsView } from './PairingsView';
import { rankingView } from './RankingView';
import { rubricView } from './RubricView';
import { tableView } from './TableView';
import { workbookView } from './WorkbookView';

/** Every view of the desk, in the order of an officer's month. */
export const deskViews: readonly DeskView[] = [
  monthView,
  mailView,
  countyView,
  tableView,
  rankingView,
  rubricView,
  conflictsView,
  pairingsView,
  workbookView,
  briefingView,
  meetingsView,
  campaignView,
  keysView,
];
