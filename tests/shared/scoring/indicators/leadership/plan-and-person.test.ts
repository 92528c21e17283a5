import { planAndPerson } from '../../../../../shared/scoring/indicators/leadership/plan-and-person';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(planAndPerson, {
  'a plan and a person': {
    sheets: { roster: [{ ...who, planDone: { is: 'document' }, unitLeader: '王芳' }] },
    share: 1,
    evidence: [placeOf('roster', 'planDone', 1), placeOf('roster', 'unitLeader', 1)],
    short: [],
  },
  'half for the person': {
    sheets: { roster: [{ ...who, planDone: { is: 'underWay' }, unitLeader: '王芳' }] },
    share: 0.5,
    short: [placeOf('roster', 'planDone', 1)],
    missing: ['实施方案尚在进行'],
  },
  'half for a plan dated by the as-of day': {
    asOf: halfTime,
    sheets: { roster: [{ ...who, planDone: { is: 'date', date: '2010-12-31' } }] },
    share: 0.5,
    missing: ['未写明帮扶单位负责人'],
  },
  'nothing for blanks': {
    sheets: {},
    share: 0,
    short: [placeOf('roster', 'planDone', 1), placeOf('roster', 'unitLeader', 1)],
  },
});
