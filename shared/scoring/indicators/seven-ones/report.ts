import { text } from '../../../findings/text';
import { sevenOne } from '../../forms/seven-one';

export const report = sevenOne({
  id: 'seven-ones/report',
  title: text('七个一：调研报告', 'Seven ones: survey report'),
  source: 'R47',
  item: 'report',
  name: text('调研报告', 'survey report'),
});
