import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCheck } from '../../addin/command-line/run-check';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import type { Finding } from '../../shared/findings/finding';
import { reviewRecords } from '../../shared/review/review-records';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import type { ScoreCard } from '../../shared/scoring/score-card';
import { buildSubmission, isPaneFinding } from '../../shared/submission/build-submission';
import { restoreRecords } from '../../shared/submission/restore-records';
import { submissionSchema } from '../../shared/submission/submission';
import { allFixtures } from '../fixtures/all-fixtures';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'qianshou-parity-'));

/** What must be the same wherever a workbook is judged. */
const placed = (findings: readonly Pick<Finding, 'ruleId' | 'severity' | 'at' | 'related'>[]): string[] =>
  findings
    .map(({ ruleId, severity, at, related = [] }) => JSON.stringify([ruleId, severity, at, related]))
    .sort();
const scores = ({ total, earned, due, pairings }: ScoreCard) => ({
  total,
  earned,
  due,
  pairings: pairings.map((pairing) => ({
    ...pairing,
    lines: pairing.lines.map(({ indicator, earned: got, due: owed, evidence, short }) => ({
      indicator,
      got,
      owed,
      evidence,
      short,
    })),
  })),
});

describe.each(allFixtures.map((fixture) => [fixture.title, fixture] as const))('%s', (_title, fixture) => {
  const file = readWorkbookFile(fixture.bytes(), fixture.fileName);
  if (file.kind !== 'workbook') throw new Error(file.kind);
  const { today = '2011-06-30', asOf, county, assigned = [] } = fixture.request;
  const request = { campaign, fileName: fixture.fileName, asOf, today, county, assigned };
  const pane = reviewWorkbook(file.grid, request);

  it('the server finds and scores what the pane does, over what travels', () => {
    // Whoever submits has a county: the workbook's own, else the one chosen in the pane.
    const chosen = pane.county?.code ?? '431222';
    const submitted = reviewWorkbook(file.grid, { ...request, county: chosen });
    const sent = buildSubmission(submitted, {
      county: chosen,
      month: asOf.slice(0, 7),
      baseVersion: 0,
      submissionId: '5f3d1c5e-6a0e-4b53-9a35-2d6a2f0c1e88',
      source: { fileName: fixture.fileName, sha256: '0'.repeat(64) },
      disputes: [],
    });
    const received = submissionSchema.parse(JSON.parse(JSON.stringify(sent)));
    const server = reviewRecords(restoreRecords(received, campaign), { ...request, projection: true });
    expect(placed(server.findings)).toEqual(
      placed(submitted.findings.filter((finding) => !isPaneFinding(finding))),
    );
    expect(JSON.parse(JSON.stringify(scores(server.scoreCard)))).toEqual(
      JSON.parse(JSON.stringify(scores(submitted.scoreCard))),
    );
  });

  // Assigned pairings come from the server, which the command line does not ask.
  if (assigned.length > 0) return;
  it('the command line says what the pane does', async () => {
    const place = path.join(folder, fixture.fileName);
    writeFileSync(place, fixture.bytes());
    const lines: string[] = [];
    const chosen = county ? ['--county', county] : [];
    const argv = [place, '--json', '--as-of', asOf, '--today', today, ...chosen];
    await runCheck(argv, campaign, {
      folder,
      now: new Date(0),
      width: 100,
      print: (line) => lines.push(line),
      complain: () => undefined,
    });
    const [said] = JSON.parse(lines.join('\n')).workbooks;
    expect(placed(said.findings)).toEqual(placed(pane.findings));
    expect(said.scoreCard).toMatchObject({ total: pane.scoreCard.total, due: pane.scoreCard.due });
    expect(said.scoreCard.pairings).toHaveLength(pane.scoreCard.pairings.length);
  });
});
