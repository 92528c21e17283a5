import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../../addin/command-line/run-check';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { buildCorrectedSampleCounty, buildSampleCounty } from '../../fixtures/sample-county';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(join(folder, '沅陵县.xlsx'), buildSampleCounty());
  await writeFile(join(folder, '改正.xlsx'), buildCorrectedSampleCounty());
  await writeFile(join(folder, '网页.xls'), '<html><table></table></html>');
});

interface Outcome {
  status: number;
  out: string;
  complaints: string;
}

async function check(line: string, now = '2026-11-23T10:00:00Z'): Promise<Outcome> {
  const out: string[] = [];
  const complaints: string[] = [];
  const status = await runCheck(line.split(' ').filter(Boolean), huaihua2010, {
    folder,
    now: new Date(now),
    width: 100,
    print: (text) => out.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, out: out.join('\n'), complaints: complaints.join('\n') };
}

const midTerm = '--as-of 2010-12-31 --today 2010-12-31';

describe('wrong arguments: a sentence and the usage on stderr, status 2', () => {
  test.each([
    ['no file', '', '没有写要校验的文件。'],
    ['an unknown option', '沅陵县.xlsx --as-off 2010-12-31', '不认识选项 --as-off。'],
    ['an option without its value', '沅陵县.xlsx --as-of', '选项 --as-of 后面要写值。'],
    ['a switch with a value', '沅陵县.xlsx --json=1', '选项 --json 后面不写值。'],
    ['a day that is none', '沅陵县.xlsx --as-of 2010-11-31', '2010-11-31 不是日期'],
    ['today that is no day', '沅陵县.xlsx --today 昨天', '--today 的值 昨天 不是日期'],
    ['a day after the term', '沅陵县.xlsx --as-of 2011-07-01', '晚于活动结束的 2011-06-30'],
    ['an unknown county', '沅陵县.xlsx --county 长沙县', '没有叫 长沙县 的县'],
    ['a county that may be two', '沅陵县.xlsx --county 洪江', '洪江 可能指几个县'],
    ['another language', '沅陵县.xlsx --lang fr', '--lang 只能是'],
    ['in English', '沅陵县.xlsx --lang en --as-off', 'There is no option --as-off.'],
  ])('%s', async (_, line, sentence) => {
    const { status, out, complaints } = await check(line);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(complaints).toContain(sentence);
    expect(complaints).toMatch(/用法：|Usage:/);
  });
});

describe('--json', () => {
  const parse = async (line: string, now?: string): Promise<Outcome & { document: any }> => {
    const outcome = await check(`${line} --json`, now);
    return { ...outcome, document: JSON.parse(outcome.out) };
  };

  test('one document with what was read, found and scored', async () => {
    const { status, document } = await parse(`沅陵县.xlsx ${midTerm}`);
    expect(status).toBe(1);
    expect(document).toMatchObject({
      format: 1,
      asOf: '2010-12-31',
      campaign: 'huaihua-2010-19',
      rubric: 'huaihua-2010-19/1',
      workbooks: [{ file: '沅陵县.xlsx', error: null, county: { code: '431222', name: '沅陵县' } }],
    });
    const [workbook] = document.workbooks;
    expect(workbook.sheets[1]).toMatchObject({ kind: 'funding', headerRows: [3, 3] });
    expect(Object.keys(workbook.sheets[1])).toEqual([
      'name',
      'kind',
      'range',
      'headerRows',
      'records',
      'columns',
    ]);
    for (const finding of workbook.findings) {
      expect(Object.keys(finding)).toEqual([
        'ruleId',
        'messageId',
        'severity',
        'at',
        'related',
        'data',
        'text',
      ]);
      expect(finding.related).toBeInstanceOf(Array);
      expect(finding.text).not.toMatch(/\{\w+\}/);
    }
    const { scoreCard } = workbook;
    const sum = (part: 'earned' | 'due'): number =>
      scoreCard.pairings.reduce(
        (all: number, pairing: Record<'earned' | 'due', number>) => all + pairing[part],
        0,
      );
    expect(scoreCard.earned).toBeCloseTo(sum('earned'), 6);
    expect(scoreCard.due).toBeCloseTo(sum('due'), 6);
    expect(scoreCard.pairings[0]).toMatchObject({
      county: '沅陵县',
      township: '沅陵镇',
      unit: '怀化市教育局',
    });
    expect(Object.keys(scoreCard.pairings[0].lines[0])).toEqual([
      'indicator',
      'points',
      'due',
      'earned',
      'dueBy',
      'evidence',
      'missing',
    ]);
  });

  test('speaks the language asked for', async () => {
    const { document } = await parse(`沅陵县.xlsx ${midTerm} --lang en`);
    for (const { text } of document.workbooks[0].findings) expect(text).toMatch(/[a-z]{3}/);
  });

  test('status 0 without an error', async () => {
    const { status, document } = await parse(`改正.xlsx ${midTerm}`);
    expect(status).toBe(0);
    expect(
      document.workbooks[0].findings.filter((finding: { severity: string }) => finding.severity === 'error'),
    ).toEqual([]);
  });

  test('a file that cannot be read is said so, the others are still done', async () => {
    const { status, document, complaints } = await parse(`网页.xls 没有.xlsx 改正.xlsx ${midTerm}`);
    expect(status).toBe(2);
    expect(
      document.workbooks.map(({ file, error }: { file: string; error: { kind: string } | null }) => [
        file,
        error?.kind,
      ]),
    ).toEqual([
      ['网页.xls', 'notAWorkbook'],
      ['没有.xlsx', 'unreadable'],
      ['改正.xlsx', undefined],
    ]);
    expect(Object.keys(document.workbooks[0])).toEqual(['file', 'error']);
    expect(document.workbooks[2].scoreCard.pairings.length).toBeGreaterThan(0);
    expect(complaints).toContain('网页.xls：');
    expect(complaints).toContain('没有.xlsx：');
  });

  test.each([
    ['today in Asia/Shanghai, where it is the next day already', '2010-09-30T18:00:00Z', '', '2010-10-01'],
    ['the end of the term at most', '2026-11-23T10:00:00Z', '', '2011-06-30'],
    ['the day that --today says', '2026-11-23T10:00:00Z', '--today 2010-08-01', '2010-08-01'],
  ])('as of %s', async (_, now, option, asOf) => {
    const { document } = await parse(`改正.xlsx ${option}`, now);
    expect(document.asOf).toBe(asOf);
  });

  test.each(['溆浦县', '溆浦', '431224'])('--county %s', async (county) => {
    const { document } = await parse(`改正.xlsx ${midTerm} --county ${county}`);
    expect(document.workbooks[0].county).toEqual({ code: '431224', name: '溆浦县' });
  });
});

describe('the report for people', () => {
  test('the verdict first, then sheets, findings and the score, aligned', async () => {
    const { status, out } = await check(`沅陵县.xlsx ${midTerm}`);
    expect(status).toBe(1);
    const [file, verdict] = out.split('\n');
    expect(file).toBe('沅陵县.xlsx');
    expect(verdict).toMatch(/^有 \d+ 处错误，改正后再报送。/);
    expect(out).toMatch(/^  资金支持台账      资金支持台账 {24}A3:H37 {4}33$/m);
    expect(out.indexOf('■ 错误')).toBeLessThan(out.indexOf('■ 得分'));
    expect(out).toContain('官庄镇 / 怀化学院');
    expect(out).toContain('加 --all');
  });

  test('--all leaves nothing out', async () => {
    const { out } = await check(`沅陵县.xlsx ${midTerm} --all`);
    expect(out).not.toContain('--all');
    expect(out.split('各块得分').length - 1).toBe(23);
  });

  test('a workbook that can be submitted', async () => {
    const { status, out } = await check(`改正.xlsx ${midTerm} --lang en`);
    expect(status).toBe(0);
    expect(out).toContain('Ready to submit: no errors.');
  });
});

describe('--marked', () => {
  test('writes a copy of each file with marks and the list of findings', async () => {
    const target = join(folder, 'marked');
    const { status, out } = await check(`沅陵县.xlsx 改正.xlsx ${midTerm} --marked ${target}`);
    expect(status).toBe(1);
    expect((await readdir(target)).sort()).toEqual(['改正-校验.xlsx', '沅陵县-校验.xlsx']);
    expect(out).toContain(join(target, '沅陵县-校验.xlsx'));
  });

  test('a copy that cannot be written: status 2, the report is there all the same', async () => {
    const { status, out, complaints } = await check(`改正.xlsx ${midTerm} --marked 改正.xlsx`);
    expect(status).toBe(2);
    expect(out).toContain('可以报送');
    expect(complaints).toContain('标记副本没有写成');
  });

  test('the sheet of findings is never read as data', async () => {
    await check(`沅陵县.xlsx ${midTerm} --marked .`);
    const before = JSON.parse((await check(`沅陵县.xlsx ${midTerm} --json`)).out).workbooks[0];
    const after = JSON.parse((await check(`沅陵县-校验.xlsx ${midTerm} --json`)).out).workbooks[0];
    expect(after.findings).toEqual(before.findings);
    expect(after.scoreCard).toEqual(before.scoreCard);
  });
});
