import { readWorkbookFile } from '../addin/host/file-workbook';
import { huaihua2010 } from '../shared/campaign/huaihua-2010-19';
import { renderFinding } from '../shared/findings/render-finding';
import type { Review } from '../shared/review/review';
import { reviewWorkbook } from '../shared/review/review-workbook';
import { ruleTexts } from '../shared/review/rule-texts';
import { cellAddress, parseAddress } from '../shared/workbook/cell-ref';
import type { WorkbookGrid } from '../shared/workbook/sheet-grid';
import { allFixtures } from './fixtures/all-fixtures';
import type { Fixture } from './fixtures/fixture';
import { correctedSampleCounty, sampleCounty } from './fixtures/sample';
import { buildCorrectedSampleCounty } from './fixtures/sample-county';
import { compareWithKey, fullPoints } from './support/answer-key';

function gridOf(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const file = readWorkbookFile(bytes, fileName);
  if (file.kind !== 'workbook') throw new Error(`${fileName} could not be read: ${file.kind}`);
  return file.grid;
}

function reviewOf(fixture: Fixture, grid = gridOf(fixture.bytes(), fixture.fileName)): Review {
  return reviewWorkbook(grid, {
    campaign: huaihua2010,
    fileName: fixture.fileName,
    ...fixture.request,
  });
}

describe('workbooks and their answer keys', () => {
  it.each(allFixtures.map((fixture) => [fixture.title, fixture] as const))('%s', (_title, fixture) => {
    const { got, wanted } = compareWithKey(reviewOf(fixture), fixture.expected);
    expect(got).toEqual(wanted);
  });

  it('weigh 100 points in all', () => {
    const sum = Object.values(fullPoints).reduce((total, points) => total + points, 0);
    expect(sum).toBe(100);
  });
});

describe('the sample county', () => {
  it.each(['xls', 'ods'] as const)('says the same as .%s', (type) => {
    const fileName = `沅陵县.${type}`;
    const review = reviewOf(correctedSampleCounty, gridOf(buildCorrectedSampleCounty(type), fileName));
    const { got, wanted } = compareWithKey(review, correctedSampleCounty.expected);
    expect(got).toEqual(wanted);
  });

  it('takes every finding along when its tables are moved', () => {
    const grid = gridOf(sampleCounty.bytes(), sampleCounty.fileName);
    const places = (review: Review, rows: number, columns: number): string[] =>
      review.findings.map(
        ({ ruleId, at }) => `${ruleId} ${at?.sheet} ${at && moved(at.address, rows, columns)}`,
      );
    expect(places(reviewOf(sampleCounty, movedGrid(grid, 3, 2)), 0, 0)).toEqual(
      places(reviewOf(sampleCounty, grid), 3, 2),
    );
  });

  it('has a whole sentence for every finding in either language', () => {
    for (const finding of reviewOf(sampleCounty).findings) {
      for (const language of ['zhCN', 'en'] as const) {
        const sentence = renderFinding(finding, ruleTexts, language);
        expect(sentence).toMatch(/[。.]$/);
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      }
    }
  });
});

function movedGrid(grid: WorkbookGrid, rows: number, columns: number): WorkbookGrid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      firstRow: sheet.firstRow + rows,
      firstColumn: sheet.firstColumn + columns,
      hiddenRows: sheet.hiddenRows.map((row) => row + rows),
      merges: sheet.merges.map((merge) => ({
        firstRow: merge.firstRow + rows,
        lastRow: merge.lastRow + rows,
        firstColumn: merge.firstColumn + columns,
        lastColumn: merge.lastColumn + columns,
      })),
    })),
  };
}

function moved(address: string, rows: number, columns: number): string {
  const corners = address.split(':').map((corner) => {
    const place = parseAddress(corner);
    return place ? cellAddress(place.row + rows, place.column + columns) : corner;
  });
  return corners.join(':');
}
