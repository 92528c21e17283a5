import type { Clerk } from './book';
import { accountant } from './clerks/accountant';
import { bands } from './clerks/bands';
import { broken } from './clerks/broken';
import { cadre } from './clerks/cadre';
import { credit } from './clerks/credit';
import { doctor } from './clerks/doctor';
import { forester } from './clerks/forester';
import { helperLists } from './clerks/helper-lists';
import { organiser } from './clerks/organiser';
import { overview } from './clerks/overview';
import { pages } from './clerks/pages';
import { reporter } from './clerks/reporter';
import { school } from './clerks/school';
import { sideBySide } from './clerks/side-by-side';
import { statistician } from './clerks/statistician';
import { tidyOffice } from './clerks/tidy-office';
import { transposer } from './clerks/transposer';
import { typist } from './clerks/typist';
import { villager } from './clerks/villager';

/** Offices of Hunan that had no template, each in words of its own. */
export const clerks: readonly Clerk[] = [
  ...[tidyOffice, credit, school, organiser, pages, overview, doctor, reporter],
  ...[cadre, forester, accountant, bands, typist, sideBySide, broken, statistician, transposer],
  ...[helperLists, villager],
];
