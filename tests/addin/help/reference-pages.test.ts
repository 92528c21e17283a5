import { referencePages } from '../../../addin/help/reference-pages';
import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { ruleTexts } from '../../../shared/review/rule-texts';
import { sheetKinds } from '../../../shared/sheets/index';

const pages = referencePages();

it('every rule and every indicator with points stands on the page of rules, with its own words', () => {
  const { points } = huaihua2010.rubric;
  for (const { id, title } of ruleTexts.values()) {
    expect(pages['rules.html']).toContain(`<tr id="${id}"><td>${title.zhCN}</td>`);
  }
  expect(Object.keys(points).every((id) => pages['rules.html']?.includes(`id="${id}"`))).toBe(true);
});

it('every column stands on the page of columns, the required ones said to be', () => {
  for (const { columns } of Object.values(sheetKinds)) {
    for (const { headers } of Object.values(columns))
      expect(pages['columns.html']).toContain(`<td>${headers[0]}`);
  }
  expect(pages['columns.html']).toContain(' <strong>必填</strong></td>');
  expect(pages['columns.html']).toContain('五下乡');
});

it('no placeholder and no markup of a message is left over', () => {
  for (const html of Object.values(pages)) expect(html).not.toMatch(/\{\w+\}|undefined|\[object/);
});
