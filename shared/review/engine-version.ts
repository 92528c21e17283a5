/**
 * Names how workbooks are read. It is raised with every change after which a workbook may be read otherwise than
 * before (tests/shared/submission/records-text.test.ts holds it to that): a stamp of another version is no proof
 * of anything but that the workbook is to be checked again.
 */
export const engineVersion = '1';
