import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { readDate } from '../../../shared/reading/read-date';
import { readFlag, readTextOrCount } from '../../../shared/reading/read-flag';
import { readMoney } from '../../../shared/reading/read-number';
import { readChoices } from '../../../shared/reading/read-choice';

const context = { campaign, date1904: false, isDate: false };
const yuan = 100;
const unreadable = { kind: 'unreadable' };

describe('cells of 30,000 characters', () => {
  it.each(['《', '（', '怀化', '正在', 'T', '1', '一', '、'])('full of %s are read at once', (part) => {
    const written = part.repeat(30_000 / part.length);
    const readings = [
      readFlag(written, context),
      readTextOrCount(written, context),
      readDate(written, context),
      readMoney(written, yuan),
      readChoices(written, 'counterpart', campaign),
    ];
    expect(readings.map(({ kind }) => kind)).not.toContain('blank');
    expect(readMoney(written, yuan)).toEqual(unreadable);
  });
});
