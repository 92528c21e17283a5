import type { Finding } from '../../shared/findings/finding';
import type { ReadSheet, Review } from '../../shared/review/review';
import type { PairingScore } from '../../shared/scoring/score-card';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { AnswerKey, ExpectedFinding, ExpectedPairing } from '../fixtures/fixture';

/** The points of verdict §4, written down a second time so that a slip in the campaign data shows. */
export const fullPoints: Readonly<Record<string, number>> = {
  'funding/annual-cash': 10,
  'loans/disbursed': 12,
  'loans/publicity': 1.5,
  'loans/lender-contact': 1.5,
  'activities/may-fourth': 3,
  'activities/services': 3,
  'activities/training': 3,
  'activities/leader-exchange': 3,
  'contacts/monthly-meetings': 8,
  'contacts/quarterly-reports': 5,
  'contacts/suggestions': 1,
  'contacts/leaders-invited': 1,
  'reform/pilot-plan': 2,
  'reform/selection-steps': 9,
  'reform/deputies': 5,
  'reform/selection-method': 1,
  'reform/working-mechanism': 3,
  'institutions/basic-systems': 4,
  'institutions/management-systems': 3,
  'institutions/publicity': 2.5,
  'institutions/information-system': 1,
  'institutions/migrant-register': 1.5,
  'seven-ones/survey': 1,
  'seven-ones/report': 1,
  'seven-ones/plan': 1,
  'seven-ones/deed': 1,
  'seven-ones/models': 1,
  'seven-ones/friends': 1,
  'seven-ones/essay': 1,
  'feedback/monthly-progress': 4,
  'feedback/materials': 2,
  'leadership/designated-leader': 1.5,
  'leadership/plan-and-person': 1.5,
};

/** Each part of the review in the form in which the key states it, so that a plain diff is readable. */
export function compareWithKey(review: Review, key: AnswerKey): { got: unknown; wanted: unknown } {
  const got: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  got['county'] = review.county?.name ?? null;
  wanted['county'] = key.county;

  const keySheets = key.sheets;
  if (keySheets) {
    got['sheets'] = inKindOrder(
      review.sheets.map((sheet) => {
        const expected = keySheets.find(({ name, kind, range }) => {
          return name === sheet.name && kind === sheet.kind && range === sheet.range;
        });
        const columns = pick(sheet.columns ?? {}, Object.keys(expected?.columns ?? {}));
        return sheetLine(sheet, columns, expected ?? sheet);
      }),
    );
    wanted['sheets'] = inKindOrder(
      keySheets.map((sheet) =>
        sheetLine(sheet, pick(sheet.columns ?? {}, Object.keys(sheet.columns ?? {})), sheet),
      ),
    );
  }

  const findings = review.findings.filter((finding) => finding.severity !== 'shortfall');
  if (key.findingCounts) {
    const counts: Record<string, number> = {};
    for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
    got['findingCounts'] = counts;
    wanted['findingCounts'] = key.findingCounts;
  } else {
    const expected = withinCells(key.findings.map(expectedLine));
    got['findings'] = withinCells(findings.map((finding) => foundLine(finding, key.findings)));
    wanted['findings'] = expected;
  }

  if (key.values) {
    const values: Record<string, unknown> = {};
    for (const [kind, rows] of Object.entries(key.values)) {
      const found = Object.entries(review.records.rows).find(([id]) => id === kind)?.[1] ?? [];
      values[kind] = found.map((row, index) => {
        const fields: Readonly<Record<string, unknown>> = row.fields;
        const names = Object.keys(rows[index] ?? {});
        return names.length === 0
          ? {}
          : Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
      });
    }
    got['values'] = values;
    wanted['values'] = key.values;
  }

  if (key.pairings) {
    got['pairings'] = review.scoreCard.pairings.map((score) => describeScore(score, review.findings, key));
    wanted['pairings'] = key.pairings.map(describeExpected);
  }
  if (key.workbook) {
    const { total, earned, due } = review.scoreCard;
    got['workbook'] = { total, earned: tidy(earned), due: tidy(due) };
    wanted['workbook'] = key.workbook;
  }
  return { got, wanted };
}

type SheetFacts = Pick<ReadSheet, 'name' | 'kind' | 'range' | 'records'> & {
  headerRows?: readonly [number, number] | undefined;
};

/** `asked` tells which facts the key states at all. */
function sheetLine(sheet: SheetFacts, columns: string, asked: SheetFacts): string {
  return [
    sheet.name,
    sheet.range ?? '',
    sheet.kind,
    asked.headerRows ? `header ${sheet.headerRows?.join('-')}` : '',
    asked.records === undefined ? '' : `${sheet.records} records`,
    columns,
  ].join('|');
}

/** Kinds that one table serves are told in any order. */
function inKindOrder(lines: readonly string[]): string[] {
  const table = (line: string): string => line.split('|').slice(0, 2).join('|');
  return withinCells(lines.map((line) => ({ at: table(line), line })));
}

/** Findings come by sheet, row, column; those of one cell in any order. */
function withinCells(lines: readonly { at: string; line: string }[]): string[] {
  const ordered: { at: string; line: string }[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && lines[end]?.at === lines[start]?.at) end += 1;
    ordered.push(...lines.slice(start, end).sort((a, b) => (a.line < b.line ? -1 : 1)));
    start = end;
  }
  return ordered.map(({ line }) => line);
}

function expectedLine(finding: ExpectedFinding): { at: string; line: string } {
  const at = finding.at ?? 'nowhere';
  return { at, line: line(finding.severity, finding.ruleId, at, finding.related, finding.data) };
}

function foundLine(finding: Finding, key: readonly ExpectedFinding[]): { at: string; line: string } {
  const at = place(finding.at);
  const twin = key.find((one) => one.ruleId === finding.ruleId && (one.at ?? 'nowhere') === at);
  const related = twin?.related ? (finding.related ?? []).map(place) : undefined;
  const data = twin?.data
    ? Object.fromEntries(Object.keys(twin.data).map((name) => [name, finding.data?.[name]]))
    : undefined;
  return { at, line: line(finding.severity, finding.ruleId, at, related, data) };
}

function line(
  severity: string,
  ruleId: string,
  at: string,
  related: readonly string[] | undefined,
  data: unknown,
): string {
  return [
    at,
    severity,
    ruleId,
    ...(related ? [`← ${related.join(' ')}`] : []),
    ...(data ? [JSON.stringify(data)] : []),
  ].join(' ');
}

function place(at: CellRef | null): string {
  return at ? `${at.sheet}!${at.address}` : 'nowhere';
}

function pick(all: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  return names.map((name) => `${name}=${String(all[name] ?? 'none')}`).join(' ');
}

function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

function describeScore(score: PairingScore, findings: readonly Finding[], key: AnswerKey): unknown {
  const name = `${score.unit} → ${score.township}`;
  const at = place(score.at);
  const expected = key.pairings?.find((one) => one.pairing === name);
  const line = (id: string) => score.lines.find(({ indicator }) => indicator === id);
  const shortfall = (id: string) =>
    findings.find((one) => one.severity === 'shortfall' && one.ruleId === id && place(one.at) === at);
  return {
    pairing: name,
    at,
    total: score.total,
    earned: tidy(score.earned),
    due: tidy(score.due),
    lines: Object.fromEntries(
      Object.keys(fullPoints).map((id) => [id, `${tidy(line(id)?.earned ?? NaN)} of ${line(id)?.due}`]),
    ),
    shortfalls: findings
      .filter((one) => one.severity === 'shortfall' && place(one.at) === at)
      .map((one) => one.ruleId)
      .sort(),
    related: mapped(expected?.related, (id) => (shortfall(id)?.related ?? []).map(place).join(' ')),
    dueBy: mapped(expected?.dueBy, (id) => line(id)?.dueBy),
    overdue: mapped(expected?.overdue, (id) => shortfall(id)?.data?.['overdue']),
  };
}

function describeExpected(expected: ExpectedPairing): unknown {
  const lines = Object.fromEntries(
    Object.entries(fullPoints).map(([id, points]) => {
      const due = expected.notApplicable?.includes(id) ? 0 : points;
      const earned = expected.lines?.[id] ?? (expected.others === 'full' ? due : 0);
      return [id, { earned, due }];
    }),
  );
  return {
    pairing: expected.pairing,
    at: expected.at,
    total: expected.total,
    earned: expected.earned,
    due: expected.due,
    lines: Object.fromEntries(
      Object.entries(lines).map(([id, { earned, due }]) => [id, `${tidy(earned)} of ${due}`]),
    ),
    shortfalls: Object.entries(lines)
      .filter(([, { earned, due }]) => earned < due - 1e-9)
      .map(([id]) => id)
      .sort(),
    related: mapped(expected.related, (_id, cells) => cells.join(' ')),
    dueBy: mapped(expected.dueBy, (_id, date) => date),
    overdue: mapped(expected.overdue, (_id, overdue) => overdue),
  };
}

function mapped<V>(
  record: Readonly<Record<string, V>> | undefined,
  value: (id: string, expected: V) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([id, expected]) => [id, value(id, expected)]));
}
