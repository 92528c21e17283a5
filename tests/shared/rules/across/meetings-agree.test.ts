import { meetingsAgree } from '../../../../shared/rules/across/meetings-agree';
import { testRule } from '../../../support/test-rule';

const pairing = { unit: '怀化学院', township: '官庄镇' };
const meeting = { ...pairing, date: '2010-07-31', type: 'monthlyMeeting' as const };
const report = (month: string, meetings: number) => ({ ...pairing, month, meetings });

testRule(meetingsAgree, {
  passing: {
    'meetings so far, other contacts left out': {
      rows: {
        contacts: [meeting, { ...meeting, type: 'quarterlyReport' }, { ...meeting, date: '2010-08-01' }],
        progress: [report('2010-07', 1), report('2010-08', 2)],
      },
    },
    'a contact whose type is blank or unread': {
      rows: {
        contacts: [meeting, { ...meeting, type: undefined }, { ...meeting, type: null, unit: '市一中' }],
        progress: [report('2010-07', 5), { ...report('2010-07', 5), unit: '市一中' }],
      },
    },
    'a number that could not be read': {
      rows: { contacts: [meeting], progress: [{ ...pairing, month: '2010-07', meetings: null }] },
    },
    'a column of this month’s meetings': {
      periodic: { progress: ['meetings'] },
      rows: { contacts: [meeting], progress: [report('2010-08', 0)] },
    },
  },
  failing: {
    'one too many in the second row': {
      rows: { contacts: [meeting], progress: [report('2010-07', 1), report('2010-08', 2)] },
      expected: [{ messageId: 'differs', at: 'progress!I3', data: { month: '2010-08', seen: 2, sum: 1 } }],
    },
    'a blank type of a later month leaves it certain': {
      rows: {
        contacts: [meeting, { ...meeting, type: undefined, date: '2010-08-01' }],
        progress: [report('2010-07', 2)],
      },
      expected: [{ messageId: 'differs', at: 'progress!I2', data: { sum: 1 } }],
    },
  },
});
