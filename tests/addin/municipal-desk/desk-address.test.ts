import { countyAddress, placeInAddress } from '../../../addin/municipal-desk/desk-address';

it('an address that was made leads back to its county and month', () => {
  const address = countyAddress('https://qianshou.example/index.html', '2010-12', '431222');
  expect(address).toBe('https://qianshou.example/index.html#municipal/county/2010-12/431222');
  expect(placeInAddress(new URL(address).hash)).toEqual({
    place: { view: 'county', county: '431222' },
    month: '2010-12',
  });
});

it.each([
  '',
  '#',
  '#municipal',
  '#municipal/county/2010-13/431222',
  '#municipal/county/2010-12/4312',
  '#other',
])('%s leads nowhere', (hash) => expect(placeInAddress(hash)).toBeNull());
