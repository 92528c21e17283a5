import { deputiesAgree } from './across/deputies-agree';
import { activitiesAgree } from './across/activities-agree';
import { fundingAgrees } from './across/funding-agrees';
import { ledgerMissing } from './across/ledger-missing';
import { loansAgree } from './across/loans-agree';
import { meetingsAgree } from './across/meetings-agree';
import { pairingListed } from './across/pairing-listed';
import { sevenOnesAgree } from './across/seven-ones-agree';
import { unitSpelling } from './across/unit-spelling';
import { leadersNamed } from './activities/leaders-named';
import { mayFourthInSeason } from './activities/may-fourth-in-season';
import { servicesNamed } from './activities/services-named';
import { monthAgrees } from './contacts/month-agrees';
import { notInFuture } from './dates/not-in-future';
import { withinTerm } from './dates/within-term';
import type { Rule } from './define-rule';
import { fundingAmountPlausible } from './funding/amount-plausible';
import { fundingAmountPositive } from './funding/amount-positive';
import { rowNotRepeated } from './ledgers/row-not-repeated';
import { loansAmountPlausible } from './loans/amount-plausible';
import { loansAmountPositive } from './loans/amount-positive';
import { assignedPresent } from './pairings/assigned-present';
import { countyKnown } from './pairings/county-known';
import { listedOnce } from './pairings/listed-once';
import { oneLeader } from './pairings/one-leader';
import { phoneWellFormed } from './pairings/phone-well-formed';
import { townshipKnown } from './pairings/township-known';
import { monthOnce } from './progress/month-once';
import { neverFalls } from './progress/never-falls';
import { deputiesWithinLimit } from './reform/deputies-within-limit';
import { notDirectElection } from './reform/not-direct-election';
import { stepsInOrder } from './reform/steps-in-order';
import { oneCounty } from './workbook/one-county';

/** Every rule, by what it looks at. */
export const rules: readonly Rule[] = [
  countyKnown,
  townshipKnown,
  listedOnce,
  assignedPresent,
  oneLeader,
  phoneWellFormed,
  oneCounty,
  fundingAmountPositive,
  loansAmountPositive,
  fundingAmountPlausible,
  loansAmountPlausible,
  withinTerm,
  notInFuture,
  rowNotRepeated,
  pairingListed,
  unitSpelling,
  fundingAgrees,
  loansAgree,
  activitiesAgree,
  meetingsAgree,
  deputiesAgree,
  sevenOnesAgree,
  ledgerMissing,
  monthOnce,
  neverFalls,
  stepsInOrder,
  notDirectElection,
  deputiesWithinLimit,
  leadersNamed,
  servicesNamed,
  mayFourthInSeason,
  monthAgrees,
];
