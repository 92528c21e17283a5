import { survey } from '../../../../../shared/scoring/indicators/seven-ones/survey';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(survey, {
  'done by a yes': {
    sheets: { seven: [{ ...who, survey: { is: 'yes' } }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('seven', 'survey', 1)],
    short: [],
  },
  'done by a title or a text': {
    sheets: {
      seven: [
        { ...who, survey: { is: 'no' } },
        { ...who, survey: { is: 'title' } },
      ],
    },
    share: 1,
    evidence: [placeOf('seven', 'survey', 2)],
  },
  'a date is not done before its day': {
    asOf: halfTime,
    sheets: { seven: [{ ...who, survey: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    short: [placeOf('seven', 'survey', 1)],
  },
  'a blank is short': {
    sheets: { seven: [who] },
    share: 0,
    short: [placeOf('seven', 'survey', 1)],
    missing: ['全覆盖调查研究未完成'],
  },
  'what another unit did for the township does not serve': {
    sheets: { seven: [{ ...who, unit: '怀化市一中', survey: { is: 'yes' } }] },
    share: 0,
  },
  'without a sheet it is number 1 of the summary’s count': {
    sheets: { progress: [{ ...who, month: '2011-06', seven: 1 }] },
    share: 1,
    evidence: [placeOf('progress', 'seven', 1)],
  },
  'which must reach it': {
    sheets: { seven: [], progress: [{ ...who, month: '2011-06', seven: 0 }] },
    share: 0,
    short: [placeOf('progress', 'seven', 1)],
    missing: ['全覆盖调查研究未完成（月报只计 0 项）'],
  },
});
