import { suggestions } from '../../../../../shared/scoring/indicators/contacts/suggestions';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(suggestions, {
  'one contact that names it is enough, among others too': {
    sheets: { contacts: [{ ...who, date: '2010-06-20', counterpart: ['other', 'townshipCommittee'] }] },
    share: 1,
    evidence: [placeOf('contacts', 'counterpart', 1)],
    short: [],
  },
  'none without one': {
    sheets: { contacts: [{ ...who, date: '2010-09-01', counterpart: ['municipalCommittee'] }] },
    share: 0,
    dueBy: '2011-06-30',
    evidence: [],
    short: [],
    missing: ['没有与“乡镇（街道）团委”的沟通记录'],
  },
  'an unreadable counterpart, and a day after the as-of day, do not count': {
    asOf: halfTime,
    sheets: {
      contacts: [
        { ...who, date: '2010-09-01', counterpart: null },
        { ...who, date: '2011-01-01', counterpart: ['townshipCommittee'] },
      ],
    },
    share: 0,
  },
  'the summary does not stand in': {
    sheets: { progress: [{ ...who, month: '2011-06', meetings: 12, reports: 4 }] },
    share: 0,
  },
});
