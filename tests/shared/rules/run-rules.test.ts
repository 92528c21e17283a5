import { rules } from '../../../shared/rules/index';
import { runRules } from '../../../shared/rules/run-rules';
import { yuan } from '../../support/records';
import { contextOf } from '../../support/test-rule';

const roster = [{ unit: '怀化学院', township: '官庄镇', phone: '123', partyLeader: '向阳、杨帆' }];

test('findings come by sheet, row and column, those without a place last', () => {
  const context = contextOf({
    assigned: [{ county: '431222', unit: '市一中', township: '盘古乡' }],
    rows: {
      funding: [
        { date: '2009-01-01', amount: yuan(1) },
        { county: '长沙县', date: '2009-01-01', amount: 0 },
      ],
      loans: [{ date: '2009-01-01', amount: 0 }],
    },
  });
  expect(runRules(context).map(({ ruleId, at }) => `${ruleId} ${at?.address}`)).toEqual([
    'dates/within-term E2',
    'funding/amount-plausible F2',
    'pairings/county-known B3',
    'dates/within-term E3',
    'funding/amount-positive F3',
    'loans/amount-positive H2',
    'dates/within-term J2',
    'pairings/assigned-present undefined',
  ]);
});

test('rules that need names or telephone numbers can be left out', () => {
  const context = contextOf({ rows: { roster } });
  expect(runRules(context).map(({ ruleId }) => ruleId)).toEqual([
    'pairings/phone-well-formed',
    'pairings/one-leader',
  ]);
  expect(runRules(context, { withoutPaneOnly: true })).toEqual([]);
  expect(rules.filter(({ paneOnly }) => paneOnly).map(({ id }) => id)).toEqual([
    'pairings/one-leader',
    'pairings/phone-well-formed',
  ]);
});

test('a hundred thousand ledger rows take a walk each, not one over all the others', () => {
  const row = (index: number) => ({
    unit: `市第${index % 300}中学`,
    township: '官庄镇',
    date: `2010-${String(7 + (index % 6)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    amount: yuan(1000 + index),
  });
  const context = contextOf({
    rows: {
      roster: Array.from({ length: 300 }, (_, index) => ({ unit: row(index).unit, township: '官庄镇' })),
      funding: Array.from({ length: 100_000 }, (_, index) => row(index)),
      progress: Array.from({ length: 3_600 }, (_, index) => ({
        unit: row(index).unit,
        township: '官庄镇',
        month: `2010-${String(7 + (Math.floor(index / 300) % 6)).padStart(2, '0')}`,
        fundYtd: yuan(1),
      })),
    },
  });
  const start = performance.now();
  const findings = runRules(context);
  expect(findings.length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(5000);
});
