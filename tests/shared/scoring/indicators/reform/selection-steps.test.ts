import { selectionSteps } from '../../../../../shared/scoring/indicators/reform/selection-steps';
import { placeOf } from '../../../../support/records';
import { halfTime, testIndicator, who } from '../../test-indicator';

const stepFields = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7', 'step8', 'step9'] as const;
const yes = { is: 'yes' } as const;
const steps = {
  step1: yes,
  step2: yes,
  step3: yes,
  step4: yes,
  step5: yes,
  step6: yes,
  step7: yes,
  step9: yes,
};

testIndicator(selectionSteps, {
  'nine steps done': {
    sheets: { reform: [{ ...who, ...steps, step8: yes }] },
    share: 1,
    evidence: stepFields.map((step) => placeOf('reform', step, 1)),
    short: [],
  },
  'a ninth for each; the blank, the no and the future one are short': {
    asOf: halfTime,
    sheets: {
      reform: [{ ...who, ...steps, step1: { is: 'no' }, step9: { is: 'date', date: '2011-02-01' } }],
    },
    share: 6 / 9,
    short: [placeOf('reform', 'step1', 1), placeOf('reform', 'step8', 1), placeOf('reform', 'step9', 1)],
    missing: ['政策制定未完成', '任前考察和公示未完成', '正式聘任的日期 2011-02-01 在截至日期之后'],
  },
  'inspection and public notice together are step eight': {
    sheets: { reform: [{ ...who, ...steps, inspection: yes, publicNotice: yes }] },
    share: 1,
  },
  'one of the two is not': {
    sheets: { reform: [{ ...who, ...steps, inspection: yes }] },
    share: 8 / 9,
    short: [placeOf('reform', 'publicNotice', 1)],
    missing: ['公示未完成'],
  },
  'two rows of the township complete each other': {
    sheets: {
      reform: [
        { ...who, ...steps },
        { township: '官庄镇', step8: yes },
      ],
    },
    share: 1,
  },
  'none without a row': { sheets: {}, share: 0, evidence: [], short: [] },
});
