import { RecentlyRead } from '../../../functions/storage/recently-read';

it('what was read is not read again while there is room; the one that was wanted longest ago goes first', async () => {
  const recently = new RecentlyRead<string>(2);
  const reads: string[] = [];
  const want = (key: string): Promise<string> =>
    recently.of(key, async () => {
      reads.push(key);
      return `${key} 的内容`;
    });
  expect(await want('甲')).toBe('甲 的内容');
  await want('乙');
  await want('甲');
  await want('丙');
  expect(reads).toEqual(['甲', '乙', '丙']);
  expect(await want('甲')).toBe('甲 的内容');
  await want('乙');
  expect(reads).toEqual(['甲', '乙', '丙', '乙']);
});

it('a reading that failed is tried again', async () => {
  const recently = new RecentlyRead<string>(2);
  await expect(recently.of('甲', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await recently.of('甲', async () => '回来了')).toBe('回来了');
});
