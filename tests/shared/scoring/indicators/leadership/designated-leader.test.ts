import { designatedLeader } from '../../../../../shared/scoring/indicators/leadership/designated-leader';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(designatedLeader, {
  'a name is enough': {
    sheets: { roster: [{ ...who, partyLeader: '李建国' }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('roster', 'partyLeader', 1)],
    short: [],
  },
  'a blank or unreadable one is short': {
    sheets: { roster: [{ ...who, partyLeader: null }] },
    share: 0,
    short: [placeOf('roster', 'partyLeader', 1)],
    missing: ['未写明专门负责的党政班子成员'],
  },
  'none without a roster': {
    sheets: { roster: [], progress: [{ ...who, month: '2010-09' }] },
    share: 0,
    short: [],
  },
});
