import { materials } from '../../../../../shared/scoring/indicators/feedback/materials';
import { placeOf } from '../../../../support/records';
import { testIndicator, who } from '../../test-indicator';

testIndicator(materials, {
  'any material and any problem, in whatever month': {
    sheets: {
      progress: [
        { ...who, month: '2010-07', av: '照片3张' },
        { ...who, month: '2010-09', problems: '经费不足' },
      ],
    },
    share: 1,
    evidence: [placeOf('progress', 'av', 1), placeOf('progress', 'problems', 2)],
    short: [],
  },
  'half for one of them; the latest blank is short': {
    sheets: {
      progress: [
        { ...who, month: '2010-09' },
        { ...who, month: '2010-07', problems: '经费不足' },
      ],
    },
    share: 0.5,
    evidence: [placeOf('progress', 'problems', 2)],
    short: [placeOf('progress', 'av', 1)],
    missing: ['没有报送信息及音像资料'],
  },
  'no articles are none': {
    sheets: { progress: [{ ...who, month: '2010-09', av: '0篇' }] },
    share: 0,
    missing: ['没有报送信息及音像资料', '没有反馈存在问题'],
  },
  'a month after the as-of day does not count': {
    asOf: '2010-09-15',
    sheets: {
      progress: [
        { ...who, month: '2010-09', av: '照片3张' },
        { ...who, month: '2010-10', problems: '经费不足' },
      ],
    },
    share: 0.5,
  },
  'an absent column has no cell': {
    options: { absentColumns: { progress: ['av', 'problems'] } },
    sheets: { progress: [{ ...who, month: '2010-09' }] },
    share: 0,
    short: [],
  },
});
