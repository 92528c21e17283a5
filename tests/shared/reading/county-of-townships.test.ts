import { huaihua2010 as campaign } from '../../../shared/campaign/huaihua-2010-19';
import { countyOfTownships } from '../../../shared/reading/county-of-townships';
import { recordsOf, yuanling, zhijiang } from '../../support/records';

const countyOf = (...townships: string[]) =>
  countyOfTownships(
    recordsOf({ funding: townships.map((township) => ({ township })) }, { county: null }),
    campaign,
  );

it.each([
  ['all of one county', ['官庄镇', '凉水井镇', '马底驿乡'], yuanling],
  ['most of one county', ['官庄镇', '凉水井镇', '无名乡'], yuanling],
  ['of another county', ['公坪镇', '罗旧镇'], zhijiang],
  ['half of them unknown', ['官庄镇', '无名乡'], null],
  ['none', [], null],
  ['as many of two counties', ['官庄镇', '凉水井镇', '公坪镇', '罗旧镇'], null],
] as const)('townships %s', (_, townships, county) => {
  expect(countyOf(...townships)).toBe(county);
});

it('counts each township once, however many rows it has', () => {
  expect(countyOf('公坪镇', '公坪镇', '公坪镇', '官庄镇', '凉水井镇')).toBe(yuanling);
});
