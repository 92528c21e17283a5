import { text, type Text } from '../findings/text';

/** The columns of the sheet of findings: it is known by them where a program has saved it without our table. */
export const findingsHeaders: readonly Text[] = [
  text('级别', 'Severity'),
  text('工作表', 'Sheet'),
  text('单元格', 'Cell'),
  text('结对', 'Pairing'),
  text('检查项目', 'Check'),
  text('问题与处理办法', 'What is wrong and what to do'),
  text('依据', 'Clause'),
];
