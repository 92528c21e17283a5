import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AssignedPairing } from '../../shared/campaign/campaign';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import type { FindingDatum } from '../../shared/findings/finding';
import { renderFinding } from '../../shared/findings/render-finding';
import type { Rule, RuleContext } from '../../shared/rules/define-rule';
import { rules } from '../../shared/rules/index';
import { findingsOf } from '../../shared/rules/run-rules';
import { sheetKindIds } from '../../shared/sheets/index';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { recordsOf, sheetNameOf, type RecordsOptions, type SheetExamples } from './records';

export interface RuleExample extends RecordsOptions {
  rows: SheetExamples;
  asOf?: string;
  today?: string;
  assigned?: readonly AssignedPairing[];
}

export interface ExpectedViolation {
  messageId: string;
  /** "funding!F3": the kind stands for its own sheet; any other sheet by its name. Null for no place. */
  at: string | null;
  /** Compared only where given. */
  related?: readonly string[];
  /** What the data must at least say. */
  data?: Readonly<Record<string, FindingDatum>>;
}

export interface FailingExample extends RuleExample {
  expected: readonly ExpectedViolation[];
}

export interface RuleExamples {
  passing: Readonly<Record<string, RuleExample>>;
  failing: Readonly<Record<string, FailingExample>>;
}

/** Tests a rule by examples, and that it is registered under its id and can say its sentences. */
export function testRule(rule: Rule, { passing, failing }: RuleExamples): void {
  describe(rule.id, () => {
    test('is registered once, and its id is the path of its file and of this test', () => {
      expect(rules.filter(({ id }) => id === rule.id)).toEqual([rule]);
      expect(existsSync(join(process.cwd(), 'shared/rules', `${rule.id}.ts`))).toBe(true);
      expect(expect.getState().testPath).toMatch(new RegExp(`tests/shared/rules/${rule.id}\\.test\\.ts$`));
    });

    test('cites a clause of the notice', () => {
      expect(rule.source).toMatch(/^R(?:[0-5]\d|60)$/);
    });

    test.each(Object.entries(passing))('passes: %s', (_name, example) => {
      expect(findingsOf(rule, contextOf(example))).toEqual([]);
    });

    test.each(Object.entries(failing))('fails: %s', (_name, example) => {
      const findings = findingsOf(rule, contextOf(example));
      const found = findings.map(({ messageId, at, related = [], data = {} }, index) => {
        const expected = example.expected[index];
        return {
          messageId,
          at: placeName(at),
          ...(expected?.related && { related: related.map(placeName) }),
          ...(expected?.data && { data: pick(data, Object.keys(expected.data)) }),
        };
      });
      expect(found).toEqual(example.expected);
      expect(found).not.toEqual([]);
      for (const finding of findings) {
        expect(finding.severity).toBe(rule.severity);
        for (const language of ['zhCN', 'en'] as const) {
          expect(renderFinding(finding, new Map([[rule.id, rule]]), language)).not.toMatch(
            /[{}]|undefined|NaN|null|\[object/,
          );
        }
      }
    });
  });
}

/** What a rule is given for an example: the end of the term, if it does not say when. */
export function contextOf({ rows, asOf, today, assigned = [], ...options }: RuleExample): RuleContext {
  return {
    records: recordsOf(rows, options),
    campaign: huaihua2010,
    asOf: asOf ?? '2011-06-30',
    today: today ?? '2011-07-01',
    assigned,
  };
}

function placeName(at: CellRef | null): string | null {
  if (at === null) return null;
  const kind = sheetKindIds.find((id) => sheetNameOf(id) === at.sheet);
  return `${kind ?? at.sheet}!${at.address}`;
}

function pick(
  data: Readonly<Record<string, FindingDatum>>,
  names: readonly string[],
): Record<string, FindingDatum | undefined> {
  return Object.fromEntries(names.map((name) => [name, data[name]]));
}
