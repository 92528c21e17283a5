import { readWorkbookFile } from '../addin/host/file-workbook';
import { huaihua2010 } from '../shared/campaign/huaihua-2010-19';
import { reviewWorkbook } from '../shared/review/review-workbook';
import { allFixtures } from './fixtures/all-fixtures';
import { compareWithKey, fullPoints } from './support/answer-key';

describe('workbooks and their answer keys', () => {
  it.each(allFixtures.map((fixture) => [fixture.title, fixture] as const))('%s', (_title, fixture) => {
    const file = readWorkbookFile(fixture.bytes(), fixture.fileName);
    if (file.kind !== 'workbook') throw new Error(`${fixture.fileName} could not be read: ${file.kind}`);
    const review = reviewWorkbook(file.grid, {
      campaign: huaihua2010,
      fileName: fixture.fileName,
      ...fixture.request,
    });
    const { got, wanted } = compareWithKey(review, fixture.expected);
    expect(got).toEqual(wanted);
  });

  it('weigh 100 points in all', () => {
    const sum = Object.values(fullPoints).reduce((total, points) => total + points, 0);
    expect(sum).toBe(100);
  });
});
