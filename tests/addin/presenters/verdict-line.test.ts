import { verdictLine } from '../../../addin/presenters/verdict-line';
import { reviewed, twoPairings } from './reviewed';

test('without an error the workbook can be submitted, whatever is still to come', () => {
  const verdict = verdictLine(reviewed(...twoPairings(3000)), 'zhCN');
  expect(verdict.standing).toBe('ready');
  expect(verdict.headline).toBe('可以报送：没有错误。');
  expect(verdict.counts.error).toBe(0);
  expect(verdict.overdue).toBeGreaterThan(0);
  expect(verdict.counts.shortfall).toBeGreaterThan(verdict.overdue);
  expect(verdict.remainder).toContain(`缺项 ${verdict.counts.shortfall} 项（已逾期 ${verdict.overdue} 项）`);
});

test('with errors it says how many', () => {
  const review = reviewed(...twoPairings(null));
  expect(verdictLine(review, 'zhCN')).toMatchObject({
    standing: 'hasErrors',
    headline: '有 1 处错误，改正后再报送。',
  });
  expect(verdictLine(review, 'en').headline).toBe('Errors: 1. Correct them before you submit.');
});

test('errors with a reason are told apart from those without', () => {
  const review = reviewed(...twoPairings(null));
  const [error] = review.findings.filter(({ severity }) => severity === 'error');
  const at = error?.at ?? null;
  const other = { ruleId: 'reading/cell-unreadable', messageId: 'text', severity: 'error' as const, at };
  const disputes = [{ ruleId: error?.ruleId ?? '', at, reason: '凭证遗失' }];
  expect(verdictLine({ ...review, findings: [...review.findings, other] }, 'zhCN', disputes)).toMatchObject({
    standing: 'hasErrors',
    headline: '有 2 处错误，其中 1 处已说明理由；其余改正后再报送。',
    disputed: 1,
  });
  expect(verdictLine(review, 'zhCN', disputes)).toMatchObject({
    standing: 'disputed',
    headline: '可以报送：1 处错误都已说明理由，由团市委审核。',
    counts: { error: 1 },
  });
});

test('a workbook of something else', () => {
  const review = reviewed({
    name: 'Sheet1',
    rows: [
      ['菜名', '价格'],
      ['豆腐', 3],
    ],
  });
  expect(verdictLine(review, 'zhCN').standing).toBe('unrecognised');
});

test('nothing more to say leaves the remainder empty', () => {
  const review = { ...reviewed(...twoPairings(3000)), findings: [] };
  expect(verdictLine(review, 'zhCN').remainder).toBe('');
});

test('what was not read is told beside the verdict, which is not the plain one then', () => {
  const review = { ...reviewed(...twoPairings(3000)), findings: [] };
  const unread = { what: 'region', range: 'A1:D9', headers: [] } as const;
  const finding = {
    ruleId: 'reading/sheet-unread',
    messageId: 'unread',
    severity: 'warning' as const,
    at: { sheet: '台账2', address: 'A1:D1' },
    data: { range: 'A1:D9' },
  };
  const sheets = [...review.sheets, { name: '台账2', kind: null, unread: [unread] }];
  const left = { ...review, findings: [finding], sheets };
  expect(verdictLine(review, 'zhCN')).toMatchObject({ standing: 'ready', reading: '读了 2 张表 11 列。' });
  expect(verdictLine(left, 'zhCN')).toMatchObject({
    standing: 'partlyRead',
    reading: '读了 2 张表 11 列；没读：台账2（整张）。',
  });
});

test('muted warnings count, but are not told again', () => {
  const review = reviewed(...twoPairings(50));
  expect(verdictLine(review, 'zhCN').remainder).toContain('存疑 1 处');
  const verdict = verdictLine(review, 'zhCN', [], ['funding/amount-plausible']);
  expect(verdict.remainder).not.toContain('存疑');
  expect(verdict.counts.warning).toBe(1);
});
