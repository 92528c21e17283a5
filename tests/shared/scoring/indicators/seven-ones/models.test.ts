import { models } from '../../../../../shared/scoring/indicators/seven-ones/models';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

testIndicator(models, {
  'done by a yes': {
    sheets: { seven: [{ ...who, models: { is: 'yes' } }] },
    share: 1,
    dueBy: '2011-06-30',
    evidence: [placeOf('seven', 'models', 1)],
    short: [],
  },
  'done by a title or a text': {
    sheets: {
      seven: [
        { ...who, models: { is: 'no' } },
        { ...who, models: { is: 'title' } },
      ],
    },
    share: 1,
    evidence: [placeOf('seven', 'models', 2)],
  },
  'a date is not done before its day': {
    asOf: halfTime,
    sheets: { seven: [{ ...who, models: { is: 'date', date: '2011-01-01' } }] },
    share: 0,
    short: [placeOf('seven', 'models', 1)],
  },
  'two make a batch': { sheets: { seven: [{ ...who, models: { is: 'count', count: 2 } }] }, share: 1 },
  'one does not': {
    sheets: { seven: [{ ...who, models: { is: 'count', count: 1 } }] },
    share: 0,
    short: [placeOf('seven', 'models', 1)],
    missing: ['培养典型只有 1 个，至少 2 个'],
  },
  'a blank is short': {
    sheets: { seven: [who] },
    share: 0,
    short: [placeOf('seven', 'models', 1)],
    missing: ['培养典型未完成'],
  },
  'what another unit did for the township does not serve': {
    sheets: { seven: [{ ...who, unit: '怀化市一中', models: { is: 'yes' } }] },
    share: 0,
  },
  'without a sheet it is number 5 of the summary’s count': {
    sheets: { progress: [{ ...who, month: '2011-06', seven: 5 }] },
    share: 1,
    evidence: [placeOf('progress', 'seven', 1)],
  },
  'which must reach it': {
    sheets: { seven: [], progress: [{ ...who, month: '2011-06', seven: 4 }] },
    share: 0,
    short: [placeOf('progress', 'seven', 1)],
    missing: ['培养典型未完成（月报只计 4 项）'],
  },
});
