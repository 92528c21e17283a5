import { read } from '@e965/xlsx';
import { readWorkbookFile } from '../../addin/host/file-workbook';
import { huaihua2010 as campaign } from '../../shared/campaign/huaihua-2010-19';
import { renderFinding } from '../../shared/findings/render-finding';
import { reviewWorkbook } from '../../shared/review/review-workbook';
import { ruleTexts } from '../../shared/review/rule-texts';
import { buildSampleCounty } from '../fixtures/sample-county';
import { figure, medianTimes, type Figure } from './measure';

/** One county's file of 23 pairings: from its bytes to every sentence, against the bare read of the file. */
export function benchCountyFile(): Figure[] {
  const bytes = buildSampleCounty();
  const {
    times: [library = 1, opened = 0, whole = 0],
    runs,
  } = medianTimes([
    () => read(bytes, { type: 'array', dense: true, cellNF: true }),
    () => readWorkbookFile(bytes, '沅陵县.xlsx'),
    () => checkFile(bytes),
  ]);
  return [
    figure('county-file/check-per-xlsx-read', whole / library, 'ratio of time', 1.5, runs),
    figure('county-file/open-per-xlsx-read', opened / library, 'ratio of time', null, runs),
    figure('county-file/check', whole, 'ms', null, runs),
  ];
}

function checkFile(bytes: Uint8Array): number {
  const file = readWorkbookFile(bytes, '沅陵县.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.message.zhCN);
  const request = { campaign, asOf: '2010-12-31', today: '2010-12-31', fileName: '沅陵县.xlsx' };
  const { findings } = reviewWorkbook(file.grid, request);
  return findings.reduce((length, finding) => length + renderFinding(finding, ruleTexts, 'zhCN').length, 0);
}
