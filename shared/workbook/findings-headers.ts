/** The columns of the sheet of findings: it is known by them where a program has saved it without our table. */
export const findingsHeaders: readonly { zhCN: string; en: string }[] = [
  { zhCN: '级别', en: 'Severity' },
  { zhCN: '工作表', en: 'Sheet' },
  { zhCN: '单元格', en: 'Cell' },
  { zhCN: '结对', en: 'Pairing' },
  { zhCN: '检查项目', en: 'Check' },
  { zhCN: '问题与处理办法', en: 'What is wrong and what to do' },
  { zhCN: '依据', en: 'Clause' },
];
