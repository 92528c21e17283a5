import { stepsInOrder } from '../../../../shared/rules/reform/steps-in-order';
import { testRule } from '../../../support/test-rule';

const on = (date: string) => ({ is: 'date', date }) as const;
const yes = { is: 'yes' } as const;

testRule(stepsInOrder, {
  passing: {
    'steps in order, two on one day, some without a date': {
      rows: {
        reform: [{ step1: on('2010-07-01'), step2: on('2010-07-01'), step3: yes, step5: on('2010-08-02') }],
      },
    },
    'inspection and notice before the committee’s study': {
      rows: { reform: [{ step6: on('2010-08-01'), step7: on('2010-08-20'), step8: on('2010-08-10') }] },
    },
    'the same in two columns': {
      rows: {
        reform: [
          {
            step7: on('2010-08-20'),
            inspection: on('2010-08-10'),
            publicNotice: on('2010-08-12'),
            step9: on('2010-08-21'),
          },
        ],
      },
    },
    'a day in a month of which no day is known': {
      rows: { reform: [{ step1: on('2010-07-15'), step2: on('2010-07'), step3: on('2010-07-01') }] },
    },
    'an unread step in between leaves it open': {
      rows: { reform: [{ step1: on('2010-08-01'), step2: null, step3: on('2010-07-01') }] },
    },
  },
  failing: {
    'a day too early, in the second row': {
      rows: {
        reform: [{ step1: on('2010-07-01') }, { step1: on('2010-07-02'), step2: on('2010-07-01') }],
      },
      expected: [
        {
          messageId: 'early',
          at: 'reform!G3',
          related: ['reform!F3'],
          data: { step: '成立组织机构', seen: '2010-07-01', before: '政策制定', beforeDate: '2010-07-02' },
        },
      ],
    },
    'the nearest dated step, over steps without a date': {
      rows: { reform: [{ step2: on('2010-08-01'), step3: yes, step6: on('2010-07-31') }] },
      expected: [{ messageId: 'early', at: 'reform!K2', related: ['reform!G2'] }],
    },
    'step 8 before step 6': {
      rows: { reform: [{ step6: on('2010-08-01'), step7: on('2010-08-20'), step8: on('2010-07-31') }] },
      expected: [{ messageId: 'early', at: 'reform!M2', related: ['reform!K2'] }],
    },
    'one of its two columns, and step 9 before the later of them': {
      rows: {
        reform: [
          {
            step6: on('2010-08-01'),
            inspection: on('2010-07-31'),
            publicNotice: on('2010-08-12'),
            step9: on('2010-08-11'),
          },
        ],
      },
      expected: [
        { messageId: 'early', at: 'reform!N2', related: ['reform!K2'] },
        { messageId: 'early', at: 'reform!P2', related: ['reform!O2'] },
      ],
    },
    'a month before a month': {
      rows: { reform: [{ step4: on('2010-09'), step5: on('2010-08-31') }] },
      expected: [{ messageId: 'early', at: 'reform!J2' }],
    },
  },
});
