import type { Indicator } from '../define-indicator';
import { annualCash } from './funding/annual-cash';
import { disbursed } from './loans/disbursed';
import { loanPublicity } from './loans/publicity';
import { lenderContact } from './loans/lender-contact';
import { mayFourth } from './activities/may-fourth';
import { services } from './activities/services';
import { training } from './activities/training';
import { leaderExchange } from './activities/leader-exchange';
import { monthlyMeetings } from './contacts/monthly-meetings';
import { quarterlyReports } from './contacts/quarterly-reports';
import { suggestions } from './contacts/suggestions';
import { leadersInvited } from './contacts/leaders-invited';
import { pilotPlan } from './reform/pilot-plan';
import { selectionSteps } from './reform/selection-steps';
import { deputies } from './reform/deputies';
import { selectionMethod } from './reform/selection-method';
import { workingMechanism } from './reform/working-mechanism';
import { basicSystems } from './institutions/basic-systems';
import { managementSystems } from './institutions/management-systems';
import { institutionsPublicity } from './institutions/publicity';
import { informationSystem } from './institutions/information-system';
import { migrantRegister } from './institutions/migrant-register';
import { survey } from './seven-ones/survey';
import { report } from './seven-ones/report';
import { plan } from './seven-ones/plan';
import { deed } from './seven-ones/deed';
import { models } from './seven-ones/models';
import { friends } from './seven-ones/friends';
import { essay } from './seven-ones/essay';
import { monthlyProgress } from './feedback/monthly-progress';
import { materials } from './feedback/materials';
import { designatedLeader } from './leadership/designated-leader';
import { planAndPerson } from './leadership/plan-and-person';

/** Every indicator, in the order of the notice's work. */
export const indicators: readonly Indicator[] = [
  annualCash,
  disbursed,
  loanPublicity,
  lenderContact,
  mayFourth,
  services,
  training,
  leaderExchange,
  monthlyMeetings,
  quarterlyReports,
  suggestions,
  leadersInvited,
  pilotPlan,
  selectionSteps,
  deputies,
  selectionMethod,
  workingMechanism,
  basicSystems,
  managementSystems,
  institutionsPublicity,
  informationSystem,
  migrantRegister,
  survey,
  report,
  plan,
  deed,
  models,
  friends,
  essay,
  monthlyProgress,
  materials,
  designatedLeader,
  planAndPerson,
];
