import { text } from '../../../findings/text';
import { contactWith } from '../../forms/contact-with';

export const lenderContact = contactWith({
  id: 'loans/lender-contact',
  title: text('与信贷部门对接', 'Contact with a lender'),
  source: 'R30',
  counterpart: 'lender',
  applies: ({ township }) => !township.isStreet,
});
