import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

export const servicesNamed = defineRule({
  id: 'activities/services-named',
  severity: 'warning',
  title: text('五下乡写明服务内容', 'A services activity names its services'),
  source: 'R42',
  messages: {
    unnamed: text(
      '活动类别为“五下乡”，却没有写明送了哪项服务，一项也不能计。请在“服务内容”中填写，例如“送医疗”。',
      'This services activity (五下乡) does not say which of the five it brought, so none counts. Enter e.g. 送医疗.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'activities')) {
      if (fields.category !== 'services' || fields.services?.length || fields.services === null) continue;
      yield { messageId: 'unnamed', at: cells.services ?? cells.category ?? null };
    }
  },
});
