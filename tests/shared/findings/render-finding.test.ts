import { fillTemplate, renderFinding } from '../../../shared/findings/render-finding';
import { text } from '../../../shared/findings/text';
import { ruleTexts } from '../../../shared/review/rule-texts';

const template = text('{column}为{seen}：{words}', '{column} is {seen}: {words}');

it('fills data in the language asked for, lists with its own comma', () => {
  const data = { column: text('金额', 'amount'), seen: 5, words: ['甲', '乙'] };
  expect(fillTemplate(template, data, 'zhCN')).toBe('金额为5：甲、乙');
  expect(fillTemplate(template, data, 'en')).toBe('amount is 5: 甲, 乙');
});

it('leaves a placeholder without data visible', () => {
  expect(fillTemplate(template, { column: 'x', words: [] }, 'zhCN')).toBe('x为{seen}：');
});

it('does not fill placeholders that a value brings with it', () => {
  expect(fillTemplate(template, { column: '{seen}', seen: '$&', words: [] }, 'en')).toBe('{seen} is $&: ');
});

it('knows the words of every rule, and no others', () => {
  expect(
    renderFinding({ ruleId: 'reading/workbook-unrecognised', messageId: 'unrecognised' }, ruleTexts, 'zhCN'),
  ).toMatch(/表头/);
  expect(() => renderFinding({ ruleId: 'no/such', messageId: 'x' }, ruleTexts, 'en')).toThrow('no/such');
});

it('says the same things in both languages: each message has the same placeholders', () => {
  const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  for (const { messages } of ruleTexts.values()) {
    for (const message of Object.values(messages))
      expect(placeholders(message.en)).toEqual(placeholders(message.zhCN));
  }
});
