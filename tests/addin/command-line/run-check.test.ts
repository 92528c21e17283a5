import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../../addin/command-line/run-check';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { submissionSchema } from '../../../shared/submission/submission';
import type { CheckDocument, ReviewedDocument } from '../../../addin/command-line/check-document';
import { funding, roster } from '../../fixtures/parts';
import { buildSampleCounty } from '../../fixtures/sample-county';
import { buildWorkbook, day } from '../../support/build-workbook';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(join(folder, '沅陵县.xlsx'), buildSampleCounty());
  const pairings = roster(['官庄镇', '怀化学院'], ['凉水井镇', '怀化市卫生局']);
  const rows = [
    ['官庄镇', '怀化学院', day('2010-07-15'), 5000, '资金'],
    ['凉水井镇', '怀化市卫生局', day('2010-08-15'), 3000, '资金'],
  ] as const;
  await writeFile(join(folder, '改正.xlsx'), buildWorkbook({ sheets: [pairings, funding(...rows)] }));
  const slip = { ...funding(...rows), cells: { D3: null } };
  await writeFile(join(folder, '有错.xlsx'), buildWorkbook({ sheets: [pairings, slip] }));
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

async function parse(line: string, now?: string): Promise<Outcome & { document: CheckDocument }> {
  const outcome = await check(`${line} --json`, now);
  return { ...outcome, document: JSON.parse(outcome.out) };
}

function reviewed(document: CheckDocument, index = 0): ReviewedDocument {
  const workbook = document.workbooks[index];
  if (!workbook || workbook.error !== null) throw new Error('not reviewed');
  return workbook;
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
  test('one document with what was read, found and scored', async () => {
    const { status, document } = await parse(`有错.xlsx ${midTerm}`);
    expect(status).toBe(1);
    expect(document).toMatchObject({
      format: 1,
      asOf: '2010-12-31',
      campaign: 'huaihua-2010-19',
      rubric: 'huaihua-2010-19/1',
    });
    const workbook = reviewed(document);
    expect(workbook).toMatchObject({ file: '有错.xlsx', county: { code: '431222', name: '沅陵县' } });
    expect(workbook.sheets[1]).toEqual({
      name: '资金支持台账',
      kind: 'funding',
      range: 'A1:E3',
      headerRows: [1, 1],
      records: 2,
      columns: { township: 'A', unit: 'B', date: 'C', amount: 'D', kind: 'E' },
      unread: [],
      doubtful: [],
    });
    const [error] = workbook.findings.filter(({ severity }) => severity === 'error');
    expect(error).toEqual({
      ruleId: 'reading/cell-empty',
      messageId: expect.any(String),
      severity: 'error',
      at: { sheet: '资金支持台账', address: 'D3' },
      related: [],
      data: expect.any(Object),
      text: expect.stringContaining('金额'),
    });
  });

  test('the score card by pairing and line; its sums are those of the pairings', async () => {
    const { document } = await parse(`改正.xlsx ${midTerm}`);
    const { scoreCard } = reviewed(document);
    const [first] = scoreCard.pairings;
    expect(first).toMatchObject({ county: '沅陵县', township: '官庄镇', unit: '怀化学院' });
    expect(first?.lines.find(({ indicator }) => indicator === 'funding/annual-cash')).toEqual({
      indicator: 'funding/annual-cash',
      points: 10,
      due: 10,
      earned: 10,
      dueBy: '2011-06-30',
      evidence: [{ sheet: '资金支持台账', address: 'D2' }],
      missing: [],
    });
    expect(
      scoreCard.pairings[1]?.lines.find(({ indicator }) => indicator === 'funding/annual-cash'),
    ).toMatchObject({
      earned: 6,
      missing: [expect.stringContaining('2,000')],
    });
    expect(scoreCard.due).toBeCloseTo(
      scoreCard.pairings.reduce((sum, { due }) => sum + due, 0),
      6,
    );
    expect(scoreCard.earned).toBeCloseTo(
      scoreCard.pairings.reduce((sum, { earned }) => sum + earned, 0),
      6,
    );
  });

  test.each(['zh-CN', 'en'])('every finding is a whole sentence in %s', async (language) => {
    const { document } = await parse(`有错.xlsx ${midTerm} --lang ${language}`);
    const { findings } = reviewed(document);
    expect(findings.length).toBeGreaterThan(0);
    for (const { text } of findings) {
      expect(text).toMatch(language === 'en' ? /[a-z]{3}.*\.$/ : /。$/);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  test('status 0 without an error', async () => {
    const { status, document } = await parse(`改正.xlsx ${midTerm}`);
    expect(status).toBe(0);
    expect(reviewed(document).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a file that cannot be read is said so, the others are still done', async () => {
    const { status, document, complaints } = await parse(`网页.xls 没有.xlsx 改正.xlsx ${midTerm}`);
    expect(status).toBe(2);
    expect(document.workbooks.map(({ file, error }) => [file, error && error.kind])).toEqual([
      ['网页.xls', 'notAWorkbook'],
      ['没有.xlsx', 'unreadable'],
      ['改正.xlsx', null],
    ]);
    expect(Object.keys(document.workbooks[0] ?? {})).toEqual(['file', 'error']);
    expect(reviewed(document, 2).scoreCard.pairings).toHaveLength(2);
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
    expect(reviewed(document).county).toEqual({ code: '431224', name: '溆浦县' });
  });
});

describe('the report for people', () => {
  test('the verdict first, then sheets, findings and the score, aligned', async () => {
    const { status, out } = await check(`有错.xlsx ${midTerm}`);
    expect(status).toBe(1);
    expect(out.split('\n').slice(0, 10)).toEqual([
      '有错.xlsx',
      expect.stringMatching(/^有 1 处错误，改正后再报送。另有缺项 \d+ 项（已逾期 \d+ 项）.*，不影响报送。$/),
      '读了 2 张表 11 列。',
      '截至 2010-12-31    县（市、区）：沅陵县',
      '',
      '■ 读到的工作表',
      '  工作表        认作          表格范围  记录',
      '  结对名单      结对名单      A2:F4     2',
      '  资金支持台账  资金支持台账  A1:E3     2',
      '',
    ]);
    expect(out).toMatch(/■ 错误 1\n  资金支持台账（1）\n    单元格  检查项目 .*\n    D3      .*金额/);
    expect(out.indexOf('■ 错误')).toBeLessThan(out.indexOf('■ 得分'));
    expect(out).toMatch(/\n  官庄镇 \/ 怀化学院 {8}\d+\.\d+ /);
  });

  test('a long score is cut short and says so; --all leaves nothing out', async () => {
    const short = await check(`沅陵县.xlsx ${midTerm}`);
    expect(short.out).toContain('以上是可补分最多的 5 个结对，其余加 --all 列出。');
    const whole = await check(`沅陵县.xlsx ${midTerm} --all`);
    expect(whole.out).not.toContain('--all');
    expect(whole.out.split('各块得分').length - 1).toBe(23);
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
    const { status, out } = await check(`有错.xlsx 改正.xlsx ${midTerm} --marked ${target}`);
    expect(status).toBe(1);
    expect((await readdir(target)).sort()).toEqual(['改正-校验.xlsx', '有错-校验.xlsx']);
    expect(out).toContain(join(target, '有错-校验.xlsx'));
  });

  test('files of one name get copies of different names', async () => {
    const target = join(folder, 'twice');
    await check(`改正.xlsx 改正.xlsx ${midTerm} --marked ${target}`);
    expect((await readdir(target)).sort()).toEqual(['改正-校验(2).xlsx', '改正-校验.xlsx']);
  });

  test('a copy that cannot be written: status 2, the report is there all the same', async () => {
    const { status, out, complaints } = await check(`改正.xlsx ${midTerm} --marked 改正.xlsx`);
    expect(status).toBe(2);
    expect(out).toContain('可以报送');
    expect(complaints).toContain('标记副本没有写成');
  });

  test('the sheet of findings is never read as data', async () => {
    await check(`有错.xlsx ${midTerm} --marked .`);
    const result = async (file: string): Promise<ReviewedDocument> =>
      reviewed((await parse(`${file} ${midTerm}`)).document);
    const [before, after] = [await result('有错.xlsx'), await result('有错-校验.xlsx')];
    expect(after.findings).toEqual(before.findings);
    expect(after.scoreCard).toEqual(before.scoreCard);
    expect(after.sheets).toEqual(before.sheets);
  });
});

describe('--submission: what the pane would submit', () => {
  it('is the payload of one month, as of its last day, made on the version that is named', async () => {
    const { status, out } = await check('改正.xlsx --county 沅陵县 --submission 2010-12 --base 3');
    const submission = submissionSchema.parse(JSON.parse(out));
    expect(submission).toMatchObject({ county: '431222', month: '2010-12', baseVersion: 3, disputes: [] });
    expect(submission.source.fileName).toBe('改正.xlsx');
    const { document } = await parse('改正.xlsx --county 沅陵县 --as-of 2010-12-31 --today 2010-12-31');
    expect(status).toBe(reviewed(document).findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  });
  test.each([
    ['a month outside the term', '改正.xlsx --submission 2012-01', '2012-01'],
    ['a month that is none', '改正.xlsx --submission 2010-13', '2010-13'],
    ['a version that is none', '改正.xlsx --submission 2010-12 --base x', '--base'],
    ['two files', '改正.xlsx 有错.xlsx --submission 2010-12', '一个文件'],
    ['another document beside', '改正.xlsx --json --submission 2010-12', '--json'],
  ])('%s: a sentence, status 2', async (_, line, words) => {
    const { status, out, complaints } = await check(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaints).toContain(words);
  });
});
