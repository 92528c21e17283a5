import { text } from '../../../findings/text';
import { contactWith } from '../../forms/contact-with';

export const suggestions = contactWith({
  id: 'contacts/suggestions',
  title: text('向乡镇（街道）团委提建议', 'Suggestions to the township committee'),
  source: 'R10',
  counterpart: 'townshipCommittee',
});
