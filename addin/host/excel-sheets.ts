import { reportTablePrefix } from '../../shared/workbook/own-sheets';

/** The table of findings; the sheet that holds it is ours, whatever it is called by now. */
export const findingsTableName = 'QianshouFindings';
/** Its name while the earlier one is still there. */
export const newFindingsTableName = `${findingsTableName}New`;

export interface ListedSheet {
  id: string;
  name: string;
  isHidden: boolean;
  /** A sheet of findings or a report, or someone's copy of one: not read as data. */
  isOurs: boolean;
  /** A sheet of findings, or someone's copy of one. */
  isFindings: boolean;
  /** The one that we wrote. */
  holdsOurTable: boolean;
  isProtected: boolean;
  proxy: Excel.Worksheet;
}

/** All worksheets in their order; one sync, which also performs what was asked before. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/worksheet/id');
  await context.sync();
  const idsOf = (isMeant: (tableName: string) => boolean): ReadonlySet<string> =>
    new Set(tables.items.filter(({ name }) => isMeant(name)).map(({ worksheet }) => worksheet.id));
  const ours = idsOf((name) => name === findingsTableName || name === newFindingsTableName);
  const findings = idsOf((name) => name.startsWith(findingsTableName));
  const reports = idsOf((name) => name.startsWith(reportTablePrefix));
  return worksheets.items.map((proxy) => {
    const isFindings = findings.has(proxy.id);
    return {
      id: proxy.id,
      name: proxy.name,
      isHidden: proxy.visibility !== 'Visible',
      isOurs: isFindings || reports.has(proxy.id),
      isFindings,
      holdsOurTable: ours.has(proxy.id),
      isProtected: proxy.protection.protected,
      proxy,
    };
  });
}
