import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Campaign } from '../../shared/campaign/campaign';
import { readCampaign } from '../../shared/campaign/campaign-schema';
import { text, type Language } from '../../shared/findings/text';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import type { Review } from '../../shared/review/review';
import { readWorkbookFile } from '../host/file-workbook';
import { FileRefusal } from '../host/file-refusal';
import { readFileStamp } from '../host/file-stamp';
import { markCopy } from '../host/marked-copy';
import { findingsTable } from '../presenters/findings-table';
import { stampLines } from '../presenters/stamp-line';
import { highlights } from '../presenters/highlights';
import { campaignFile, parseCheckArguments, usage, type CheckArguments } from './check-arguments';
import { checkDocument, type CheckedFile } from './check-document';
import { checkReport } from './check-report';
import { dayIn } from './clock';
import { submissionOf } from './submission-of';

/** What the command line is given by its process. */
export interface CheckProcess {
  /** Folder that relative paths start from. */
  folder: string;
  now: Date;
  width: number;
  print(line: string): void;
  complain(line: string): void;
}

const noCounty = text(
  '工作簿没有写明县（市、区），请用 --county 指明。',
  'The workbook does not name its county: name it by --county.',
);
const missing = text(
  '打不开这个文件，请检查路径和名称。',
  'The file cannot be opened: check its path and name.',
);
const noCampaign = text(
  '--campaign 指的不是一份活动，请用 GET /api/campaign 取到的 JSON 文件。',
  '--campaign names no campaign: give it a file with the JSON of GET /api/campaign.',
);
const failed = text(
  '处理这个文件时出了错，没有得出结果。',
  'Something went wrong with this file, so there is no result for it.',
);
const folderRefuses = text(
  '写不进 --marked 指的文件夹。请检查路径、磁盘空间和写入权限，再试一次。',
  'The folder that --marked names cannot be written to. Check the path, the disk space and the right to write there, and try again.',
);
const notWritten = text('标记副本没有写成', 'The marked copy could not be written');

/** Checks the files that the command line names; answers its exit status. */
export async function runCheck(
  argv: readonly string[],
  builtIn: Campaign,
  process: CheckProcess,
): Promise<0 | 1 | 2> {
  const named = campaignFile(argv);
  const campaign = named === null ? builtIn : await campaignAt(resolve(process.folder, named));
  if (campaign === null) {
    process.complain(`${named}\n${noCampaign.zhCN}\n${noCampaign.en}`);
    return 2;
  }
  const parsed = parseCheckArguments(argv, campaign, dayIn(campaign.timeZone, process.now));
  if (parsed.kind === 'help') {
    process.print(usage[parsed.language]);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    process.complain(`${parsed.sentence}\n${usage[parsed.language]}`);
    return 2;
  }
  const files: CheckedFile[] = [];
  let isWhole = true;
  const taken = new Set<string>();
  for (const path of parsed.files) {
    const file = await checkFile(resolve(process.folder, path), parsed, campaign, process, taken);
    if (file.kind === 'refused') process.complain(file.error.message);
    else if (parsed.marked !== null && file.markedCopy === null) isWhole = false;
    files.push(file);
  }
  if (parsed.submission) printSubmission(files, parsed.submission, parsed.language, process);
  else if (parsed.json) process.print(JSON.stringify(checkDocument(files, { ...parsed, campaign }), null, 2));
  else {
    const report = checkReport(files, { ...parsed, width: process.width });
    if (report !== '') process.print(report);
  }
  if (!isWhole || files.some(({ kind }) => kind === 'refused')) return 2;
  if (parsed.submission && files.some((file) => file.kind === 'reviewed' && !file.review.county)) return 2;
  return files.some((file) => file.kind === 'reviewed' && hasErrors(file.review)) ? 1 : 0;
}

/** Null where the file cannot be read as one. */
async function campaignAt(path: string): Promise<Campaign | null> {
  try {
    return readCampaign(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

function printSubmission(
  files: readonly CheckedFile[],
  request: { month: string; baseVersion: number },
  language: Language,
  process: CheckProcess,
): void {
  for (const file of files) {
    if (file.kind !== 'reviewed') continue;
    const submission = submissionOf(file, request);
    if (submission) process.print(JSON.stringify(submission));
    else process.complain(noCounty[language]);
  }
}

function hasErrors(review: Review): boolean {
  return review.findings.some(({ severity }) => severity === 'error');
}

async function checkFile(
  path: string,
  options: CheckArguments,
  campaign: Campaign,
  process: CheckProcess,
  taken: Set<string>,
): Promise<CheckedFile> {
  const fileName = basename(path);
  const { language, asOf, today, county } = options;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch {
    const message = `${fileName}${language === 'zhCN' ? '：' : ': '}${missing[language]}`;
    return { kind: 'refused', fileName, error: { kind: 'unreadable', message } };
  }
  const reading = readWorkbookFile(bytes, fileName);
  if (reading.kind !== 'workbook') {
    return { kind: 'refused', fileName, error: { kind: reading.kind, message: reading.message[language] } };
  }
  let review: Review;
  try {
    review = reviewWorkbook(reading.grid, { campaign, asOf, today, county, fileName });
  } catch (error) {
    process.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const message = `${fileName}${language === 'zhCN' ? '：' : ': '}${failed[language]}`;
    return { kind: 'refused', fileName, error: { kind: 'unreadable', message } };
  }
  const markedCopy =
    options.marked === null
      ? null
      : await writeMarkedCopy(
          resolve(process.folder, options.marked),
          bytes,
          fileName,
          review,
          { campaign, language: options.language },
          taken,
          process,
        ).catch((error: unknown) => {
          const colon = language === 'zhCN' ? '：' : ': ';
          const why = (error instanceof FileRefusal ? error.says : folderRefuses)[language];
          process.complain(`${fileName}${colon}${notWritten[language]}${colon}${why}`);
          return null;
        });
  return { kind: 'reviewed', fileName, sha256: sha256(bytes), review, markedCopy };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeMarkedCopy(
  folder: string,
  bytes: Uint8Array,
  fileName: string,
  review: Review,
  { campaign, language }: { campaign: Campaign; language: Language },
  taken: Set<string>,
  process: CheckProcess,
): Promise<string> {
  const notes = stampLines(readFileStamp(bytes), campaign, language);
  const copy = markCopy(bytes, fileName, highlights(review), findingsTable(review, language, [], notes));
  for (const remark of copy.remarks) process.complain(`${fileName}: ${remark[language]}`);
  let name = copy.fileName;
  for (let count = 2; taken.has(name); count += 1) {
    name = copy.fileName.replace(/(\(\d+\))?(\.\w+)$/, `(${count})$2`);
  }
  taken.add(name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), copy.bytes);
  return join(folder, name);
}
