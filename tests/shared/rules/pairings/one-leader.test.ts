import { oneLeader } from '../../../../shared/rules/pairings/one-leader';
import { testRule } from '../../../support/test-rule';

testRule(oneLeader, {
  passing: {
    'one name': { rows: { roster: [{ partyLeader: '向阳' }] } },
    'one name with a blank in it': { rows: { roster: [{ partyLeader: '向 阳' }] } },
    'one name with several posts': {
      rows: {
        roster: [
          { partyLeader: '党委委员、副镇长向阳' },
          { partyLeader: '党政办主任、组织委员 向阳' },
          { partyLeader: '向阳（党委委员、武装部长）' },
        ],
      },
    },
    'a name that has 和 in it': { rows: { roster: [{ partyLeader: '李和平' }] } },
    'a blank cell, and one that could not be read': { rows: { roster: [{}, { partyLeader: null }] } },
  },
  failing: {
    'two names in the second row': {
      rows: { roster: [{ partyLeader: '向阳' }, { partyLeader: '向阳、杨帆' }] },
      expected: [{ messageId: 'several', at: 'roster!K3', data: { names: ['向阳', '杨帆'], count: 2 } }],
    },
    'two names with their posts': {
      rows: { roster: [{ partyLeader: '向阳副书记 杨帆镇长' }] },
      expected: [{ messageId: 'several', at: 'roster!K2', data: { names: ['向阳', '杨帆'] } }],
    },
    'two names in two lines, with 和, with a blank': {
      rows: {
        roster: [
          { partyLeader: '向阳\n杨帆' },
          { partyLeader: '田大力和欧阳秀' },
          { partyLeader: '向阳 杨帆' },
        ],
      },
      expected: [
        { messageId: 'several', at: 'roster!K2' },
        { messageId: 'several', at: 'roster!K3' },
        { messageId: 'several', at: 'roster!K4' },
      ],
    },
  },
});
