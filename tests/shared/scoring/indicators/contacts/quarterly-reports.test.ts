import { quarterlyReports } from '../../../../../shared/scoring/indicators/contacts/quarterly-reports';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(quarterlyReports, {
  'every due quarter to both recipients, whatever the type': {
    asOf: halfTime,
    sheets: {
      contacts: [
        {
          ...who,
          date: '2010-07-01',
          type: 'quarterlyReport',
          counterpart: ['ownPartyOrganisation', 'municipalCommittee'],
        },
        { ...who, date: '2010-12-31', type: 'monthlyMeeting', counterpart: ['ownPartyOrganisation'] },
        { ...who, date: '2010-10', counterpart: ['municipalCommittee'] },
      ],
    },
    share: 1,
    periodLacking: false,
    dueBy: '2010-12-31',
    evidence: [1, 2, 3].map((nth) => placeOf('contacts', 'counterpart', nth)),
    short: [],
  },
  'a report before the first quarter serves none': {
    asOf: '2010-09-30',
    sheets: {
      contacts: [
        { ...who, date: '2010-06-30', counterpart: ['ownPartyOrganisation', 'municipalCommittee'] },
        { ...who, date: '2010-09-30', counterpart: ['municipalCommittee'] },
      ],
    },
    share: 0.5,
    periodLacking: true,
    dueBy: '2010-09-30',
    missing: ['2010年第三季度未向本单位党组织汇报'],
  },
  'the quarter or month that is named goes before the date': {
    asOf: halfTime,
    sheets: {
      contacts: [
        { ...who, date: '2010-12-20', month: '2010-Q3', counterpart: ['ownPartyOrganisation'] },
        { ...who, date: '2010-12-20', month: '2010-09', counterpart: ['municipalCommittee'] },
      ],
    },
    share: 0.5,
    missing: ['2010年第四季度未向本单位党组织、团市委汇报'],
  },
  'within fifteen days after a quarter’s end it is that quarter’s, where it lacks one': {
    asOf: halfTime,
    sheets: {
      contacts: [
        { ...who, date: '2010-10-15', counterpart: ['ownPartyOrganisation', 'municipalCommittee'] },
        { ...who, date: '2010-09-01', counterpart: ['municipalCommittee'] },
      ],
    },
    share: 0.75,
    missing: ['2010年第四季度未向本单位党组织汇报'],
  },
  'two such reports serve two quarters, in the order of their dates': {
    asOf: halfTime,
    sheets: {
      contacts: [
        { ...who, date: '2010-10-10', counterpart: ['ownPartyOrganisation'] },
        { ...who, date: '2010-10-05', counterpart: ['ownPartyOrganisation'] },
      ],
    },
    share: 0.5,
    evidence: [placeOf('contacts', 'counterpart', 2), placeOf('contacts', 'counterpart', 1)],
  },
  'on the sixteenth day it is its own quarter’s': {
    asOf: halfTime,
    sheets: { contacts: [{ ...who, date: '2010-10-16', counterpart: ['ownPartyOrganisation'] }] },
    share: 0.25,
    missing: ['2010年第三季度未向本单位党组织、团市委汇报', '2010年第四季度未向团市委汇报'],
  },
  'the last quarter’s may come after the term, once it has passed': {
    sheets: { contacts: [{ ...who, date: '2011-07-15', counterpart: ['ownPartyOrganisation'] }] },
    share: 0.125,
  },
  'and not before': {
    asOf: '2011-06-29',
    sheets: { contacts: [{ ...who, date: '2011-07-15', counterpart: ['ownPartyOrganisation'] }] },
    share: 0,
  },
  'before the first quarter no quarter is in grace': {
    asOf: '2010-09-30',
    sheets: { contacts: [{ ...who, date: '2010-07-05', counterpart: ['ownPartyOrganisation'] }] },
    share: 0.5,
  },
  'does not apply while no quarter is due': {
    sheets: {},
    asOf: '2010-09-29',
    share: null,
    dueBy: '2010-09-30',
  },
  'none without a contact': {
    sheets: { contacts: [] },
    asOf: '2010-09-30',
    share: 0,
    missing: ['2010年第三季度未向本单位党组织、团市委汇报'],
  },
  'without a ledger the summary’s count stands in': {
    sheets: { progress: [{ ...who, month: '2011-06', reports: 3 }] },
    share: 0.75,
    short: [placeOf('progress', 'reports', 1)],
    missing: ['月报只计汇报 3 次，应有 4 次'],
  },
});
