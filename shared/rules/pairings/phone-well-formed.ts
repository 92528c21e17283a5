import { text } from '../../findings/text';
import { rowsOf } from '../../sheets/records';
import { defineRule } from '../define-rule';

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0(?:[12]\d|[3-9]\d{2})\d{7,8}$/;

export const phoneWellFormed = defineRule({
  id: 'pairings/phone-well-formed',
  severity: 'warning',
  title: text('联系电话可以拨通', 'The telephone number is well-formed'),
  source: 'R02',
  paneOnly: true,
  messages: {
    malformed: text(
      '联系电话“{seen}”不是 11 位手机号，也不是区号加 7 至 8 位号码。请核对，例如 13800000000 或 0745-2230000。',
      '“{seen}” is neither a mobile number of 11 digits nor an area code with 7 or 8 digits. Check it, e.g. 0745-2230000.',
    ),
  },
  *check({ records }) {
    for (const { fields, cells } of rowsOf(records, 'roster')) {
      const seen = fields.phone;
      if (!seen) continue;
      const digits = seen.normalize('NFKC').replace(/[\s\u2010-\u2015\u2212\u30fc-]/g, '');
      if (mobile.test(digits) || landline.test(digits)) continue;
      yield { messageId: 'malformed', at: cells.phone ?? null, data: { seen } };
    }
  },
});
