import { text, type Text } from '../../shared/findings/text';

const blockTitles: Readonly<Record<string, Text>> = {
  funding: text('资金', 'Funding'),
  loans: text('贷款', 'Loans'),
  activities: text('活动', 'Activities'),
  contacts: text('沟通', 'Contacts'),
  reform: text('班子', 'Committees'),
  institutions: text('制度', 'Systems'),
  'seven-ones': text('七个一', 'Seven ones'),
  feedback: text('反馈', 'Feedback'),
  leadership: text('领导', 'Leadership'),
};

/** The block of the notice that an indicator belongs to: "funding" of "funding/annual-cash". */
export function blockOf(indicator: string): string {
  return indicator.split('/')[0] ?? indicator;
}

export function blockTitle(block: string): Text {
  return blockTitles[block] ?? text(block, block);
}
