import { countiesOf, placesText, readPlaces, vintagesOf } from '../../../addin/presenters/campaign-places';
import { huaihuaCounties } from '../../../shared/campaign/huaihua-divisions';

const read = (...lines: string[]) => readPlaces(lines.join('\n'), '2026', huaihuaCounties);
const told = (...lines: string[]) =>
  read(...lines).counties.map(({ code, name, townships: [list] }) => [
    code,
    name,
    list?.vintage,
    (list?.list ?? []).map((each) => `${each.name} ${each.code} ${each.kind}`),
  ]);

it('offers the lists that are known, the newest first', () => {
  expect(vintagesOf([])).toEqual(['2023', '2015']);
});

it.each(['2015', '2023'])('the list of %s comes back from its text as it was', (vintage) => {
  const counties = countiesOf(vintage, huaihuaCounties);
  expect(counties.every(({ townships }) => townships.length === 1)).toBe(true);
  expect(readPlaces(placesText(counties), vintage, huaihuaCounties)).toEqual({ counties, problems: [] });
});

it.each([
  '沅陵县,官庄镇',
  '沅陵县，官庄镇',
  '沅陵县\t官庄镇',
  ' 沅陵 、 官庄镇 ',
  '431222,官庄镇',
  '怀化市沅陵县 官庄镇',
])('“%s” is 官庄镇 in 沅陵县, with the code that is known', (line) => {
  expect(told(line)).toEqual([['431222', '沅陵县', '2026', ['官庄镇 431222114 township']]]);
});

it('counties keep their order and townships theirs, whatever the order of the lines', () => {
  expect(
    told('沅陵县,官庄镇', '鹤城区,城南街道', '', '沅陵县,五强溪镇').map(([, name, , list]) => [name, list]),
  ).toEqual([
    ['鹤城区', ['城南街道 431202007 street']],
    ['沅陵县', ['官庄镇 431222114 township', '五强溪镇 431222105 township']],
  ]);
});

it('a county and a township that nobody knows come with the code of the county', () => {
  expect(told('431299 试验区,新城街道', '431299,试验镇')).toEqual([
    ['431299', '试验区', '2026', ['新城街道 null street', '试验镇 null township']],
  ]);
});

it('what cannot be read is named with its line, and the rest is read', () => {
  const { counties, problems } = read(
    '沅陵县,官庄镇',
    '乌有县,官庄镇',
    '沅陵县',
    '沅陵县,官庄 镇',
    `沅陵县,${'很'.repeat(31)}`,
  );
  expect(counties).toHaveLength(1);
  expect(problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '2 unknownCounty',
    '3 noTownship',
    '4 repeated',
    '5 tooLong',
  ]);
});
