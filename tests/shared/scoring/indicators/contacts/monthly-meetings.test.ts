import { monthlyMeetings } from '../../../../../shared/scoring/indicators/contacts/monthly-meetings';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(monthlyMeetings, {
  'every due month with both counterparts, whatever the type': {
    asOf: '2010-08-31',
    sheets: {
      contacts: [
        {
          ...who,
          date: '2010-07-15',
          type: 'monthlyMeeting',
          counterpart: ['countyCommittee', 'townshipLeaders'],
        },
        { ...who, date: '2010-08-01', type: 'dailyContact', counterpart: ['countyCommittee'] },
        { ...who, date: '2010-08', counterpart: ['townshipLeaders'] },
      ],
    },
    share: 1,
    periodLacking: false,
    dueBy: '2010-08-31',
    evidence: [1, 2, 3].map((nth) => placeOf('contacts', 'counterpart', nth)),
    short: [],
  },
  'a month counts by the date, and once': {
    asOf: '2010-09-29',
    sheets: {
      contacts: [
        { ...who, date: '2010-06-20', counterpart: ['countyCommittee', 'townshipLeaders'] },
        { ...who, date: '2010-07-01', month: '2010-08', counterpart: ['countyCommittee'] },
        { ...who, date: '2010-07-31', counterpart: ['countyCommittee'] },
        { ...who, date: '2010-09-01', counterpart: ['countyCommittee', 'townshipLeaders'] },
      ],
    },
    share: 0.25,
    periodLacking: true,
    dueBy: '2010-08-31',
    evidence: [placeOf('contacts', 'counterpart', 2)],
    short: [],
    missing: ['2010年7月未与乡镇党政负责人见面', '2010年8月未与团县委、乡镇党政负责人见面'],
  },
  'the month joins on its last day': {
    asOf: '2010-09-30',
    sheets: {
      contacts: [{ ...who, date: '2010-09-30', counterpart: ['countyCommittee', 'townshipLeaders'] }],
    },
    share: 1 / 3,
  },
  'does not apply while no month is due': {
    asOf: '2010-07-30',
    sheets: { contacts: [{ ...who, date: '2010-07-01', counterpart: ['countyCommittee'] }] },
    share: null,
    dueBy: '2010-07-31',
  },
  'none without a contact': { sheets: {}, asOf: '2010-07-31', share: 0, evidence: [], short: [] },
  'without a ledger the summary’s count stands in': {
    asOf: halfTime,
    sheets: { contacts: [], progress: [{ ...who, month: '2010-12', meetings: 4 }] },
    share: 4 / 6,
    evidence: [placeOf('progress', 'meetings', 1)],
    short: [placeOf('progress', 'meetings', 1)],
    missing: ['月报只计见面 4 次，应有 6 次'],
  },
  'more meetings than months are no more than all': {
    asOf: halfTime,
    sheets: { progress: [{ ...who, month: '2010-12', meetings: 9 }] },
    share: 1,
    short: [],
  },
  'a 本月 column is summed over its months': {
    asOf: halfTime,
    options: { periodic: { progress: ['meetings'] } },
    sheets: {
      progress: [
        { ...who, month: '2010-07', meetings: 1 },
        { ...who, month: '2010-08', meetings: 1 },
        { ...who, month: '2010-12', meetings: 1 },
        { ...who, month: '2011-01', meetings: 1 },
      ],
    },
    share: 0.5,
    evidence: [1, 2, 3].map((nth) => placeOf('progress', 'meetings', nth)),
  },
});
