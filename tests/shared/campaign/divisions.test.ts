import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { findCounty, findTownship, nearestTownship } from '../../../shared/campaign/divisions';
import type { County } from '../../../shared/campaign/campaign';

function county(name: string): County {
  const lookup = findCounty(campaign, name);
  if (lookup.kind !== 'known') throw new Error(`no county ${name}`);
  return lookup.county;
}

describe('a township is known by any of the ways to write it', () => {
  it.each([
    ['沅陵县', '官庄镇', '官庄镇'],
    ['沅陵县', '官庄', '官庄镇'],
    ['沅陵县', '官庄镇人民政府', '官庄镇'],
    ['沅陵县', '沅陵县官庄镇团委', '官庄镇'],
    ['沅陵县', '沅陵县官庄', '官庄镇'],
    ['沅陵县', '湖南省怀化市沅陵县官庄镇', '官庄镇'],
    ['沅陵县', '共青团官庄镇委员会', '官庄镇'],
    ['沅陵县', '官庄镇党委', '官庄镇'],
    ['沅陵县', '沅陵', '沅陵镇'],
    ['沅陵县', '沅陵镇', '沅陵镇'],
    ['沅陵县', '火场乡', '火场土家族乡'],
    ['麻阳县', '麻阳县锦和镇', '锦和镇'],
    ['洪江市', '洪江市黔城', '黔城镇'],
    ['鹤城区', '迎丰街道办事处', '迎丰街道'],
    ['鹤城区', '迎丰办', '迎丰街道'],
    ['鹤城区', '鹤城区迎丰街道团工委', '迎丰街道'],
  ])('%s: %s is %s', (name, written, township) =>
    expect(findTownship(county(name), written)?.name).toBe(township),
  );

  it('another kind is another name, and the nearest is offered', () => {
    expect(findTownship(county('沅陵县'), '官庄乡')).toBeNull();
    expect(nearestTownship(county('沅陵县'), '官庄乡')?.name).toBe('官庄镇');
  });
});

describe('a county is known by name, alias or committee', () => {
  it.each([
    ['沅陵', '沅陵县'],
    ['湖南省沅陵县', '沅陵县'],
    ['共青团沅陵县委', '沅陵县'],
    ['沅陵团县委', '沅陵县'],
    ['鹤城团区委', '鹤城区'],
    ['洪江团市委', '洪江市'],
    ['麻阳团县委', '麻阳苗族自治县'],
  ])('%s is %s', (written, name) => expect(county(written).name).toBe(name));

  it('bare 洪江 is two', () => expect(findCounty(campaign, '洪江').kind).toBe('ambiguous'));
});
