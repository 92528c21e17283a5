import { rowNotRepeated } from '../../../../shared/rules/ledgers/row-not-repeated';
import { yuan } from '../../../support/records';
import { testRule } from '../../../support/test-rule';

const row = { unit: '怀化学院', township: '官庄镇', date: '2010-07-15' };
const cash = { ...row, amount: yuan(5000) };
const loan = { ...row, amount: yuan(30_000), borrower: '张春生' };
const activity = { ...row, name: '送科技下乡' };
const meeting = {
  ...row,
  counterpart: ['countyCommittee', 'townshipLeaders'] as const,
  type: 'monthlyMeeting' as const,
  content: '商量试点方案',
};

testRule(rowNotRepeated, {
  passing: {
    'rows that differ in one value': {
      rows: {
        funding: [cash, { ...cash, amount: yuan(5000.01) }, { ...cash, date: '2010-07-16' }],
        loans: [loan, { ...loan, borrower: '李红' }, { ...loan, borrower: undefined }],
        activities: [activity, { ...activity, name: '送法律下乡' }, { ...activity, township: '盘古乡' }],
        contacts: [meeting, { ...meeting, type: 'dailyContact' }, { ...meeting, content: undefined }],
      },
    },
    'rows of which a value could not be read': {
      rows: {
        funding: [
          { ...cash, amount: null },
          { ...cash, amount: null },
          { ...cash, unit: null },
          { ...cash, unit: null },
        ],
        loans: [
          { ...loan, borrower: null },
          { ...loan, borrower: null },
        ],
        activities: [
          { ...activity, date: null },
          { ...activity, date: null },
        ],
        contacts: [
          { ...meeting, type: null },
          { ...meeting, type: null },
        ],
      },
    },
    'borrowers who are only numbers over the wire': {
      rows: {
        loans: [
          { ...loan, borrower: '#1' },
          { ...loan, borrower: '#2' },
        ],
      },
    },
  },
  failing: {
    'the same funding in the second row, its unit in other words': {
      rows: { funding: [cash, { ...cash, unit: '怀化学院团委' }] },
      expected: [
        {
          messageId: 'repeated',
          at: 'funding!E3',
          related: ['funding!E2'],
          data: { date: '2010-07-15', first: 'E2' },
        },
      ],
    },
    'the same loan, both units blank': {
      rows: { loans: [{ ...loan, unit: undefined }, loan, { ...loan, unit: undefined }] },
      expected: [{ messageId: 'repeated', at: 'loans!J4', related: ['loans!J2'] }],
    },
    'the same loan over the wire, and two without a borrower': {
      rows: {
        loans: [
          { ...loan, borrower: '#1' },
          { ...loan, borrower: undefined },
          { ...loan, borrower: '#1' },
          { ...loan, borrower: undefined },
        ],
      },
      expected: [
        { messageId: 'repeated', at: 'loans!J4', related: ['loans!J2'] },
        { messageId: 'repeated', at: 'loans!J5', related: ['loans!J3'] },
      ],
    },
    'the same activity, written with a blank': {
      rows: { activities: [activity, { ...activity, name: '送科技 下乡' }] },
      expected: [{ messageId: 'repeated', at: 'activities!E3' }],
    },
    'the same contact, its counterparts in another order, type and content blank': {
      rows: {
        contacts: [
          { ...row, counterpart: ['countyCommittee', 'townshipLeaders'] },
          { ...row, counterpart: ['townshipLeaders', 'countyCommittee'] },
        ],
      },
      expected: [{ messageId: 'repeated', at: 'contacts!E3', related: ['contacts!E2'] }],
    },
    'the same funding on two sheets': {
      rows: {
        funding: [
          { ...cash, $sheet: '上半年' },
          { ...cash, $sheet: '下半年' },
        ],
      },
      expected: [{ messageId: 'repeated', at: '下半年!E2', related: ['上半年!E2'] }],
    },
  },
});
