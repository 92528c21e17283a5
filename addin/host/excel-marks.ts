import type { Highlight } from '../../shared/workbook/workbook-port';
import { compactAddresses } from './compact-addresses';
import { ExcelRefusal } from './excel-refusal';
import { inExcel } from './excel-run';
import { listSheets, type ListedSheet } from './excel-sheets';
import { markSignature, toneFills, toneFormula, tones, type Tone } from './mark-tones';

/** What `getRanges` takes in one text. */
const longestAddress = 8_190;

/** Our rules on one sheet. */
export interface MarkedSheet {
  sheet: ListedSheet;
  rules: readonly Excel.ConditionalFormat[];
}

/**
 * Puts the marks on in one sync, the earlier ones off in the same; a failure takes the new ones off again.
 * Answers the protected sheets.
 */
export async function paintMarks(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
): Promise<string[]> {
  const sheets = await listSheets(context);
  const marked = await findMarks(context, sheets);
  const gone = highlights.find(({ at }) => !sheets.some(({ name }) => name === at.sheet));
  if (gone) throw new ExcelRefusal('sheetGone', gone.at.sheet);
  const earlier = marked.flatMap(({ rules }) => rules);
  const isTouched = (name: string): boolean =>
    highlights.some(({ at }) => at.sheet === name) ||
    marked.some(({ sheet, rules }) => sheet.name === name && rules.length > 0);

  for (const { name, proxy, isProtected } of sheets) {
    if (isProtected) continue;
    // Each new rule comes on top of all others: the gravest goes last.
    for (const tone of [...tones].reverse()) {
      const addresses = highlights
        .filter((highlight) => highlight.tone === tone && highlight.at.sheet === name)
        .map(({ at }) => at.address);
      for (const union of unions(compactAddresses(addresses))) addRule(proxy, union, tone);
    }
  }
  for (const { sheet, rules } of marked) if (!sheet.isProtected) for (const rule of rules) rule.delete();
  try {
    await context.sync();
  } catch (error) {
    await removeMarks(new Set(earlier.map(({ id }) => id)));
    throw error;
  }
  return sheets.filter(({ name, isProtected }) => isProtected && isTouched(name)).map(({ name }) => name);
}

/** Rules that bear our name, of whatever session or program; two or three syncs. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<MarkedSheet[]> {
  const held = sheets.map((sheet) => ({
    sheet,
    all: sheet.proxy.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = held.map(({ sheet, all }) => ({
    sheet,
    rules: all.items.filter(({ type }) => type === 'Custom'),
  }));
  for (const { rules } of custom) for (const rule of rules) rule.custom.rule.load('formula');
  if (custom.some(({ rules }) => rules.length > 0)) await context.sync();
  return custom.map(({ sheet, rules }) => ({
    sheet,
    rules: rules.filter(({ custom: { rule } }) => rule.formula.includes(markSignature)),
  }));
}

/** Takes off what a failed batch may have put on; rules with the ids to keep stay. */
async function removeMarks(kept: ReadonlySet<string>): Promise<void> {
  await inExcel(async (context) => {
    const sheets = await listSheets(context);
    for (const { sheet, rules } of await findMarks(context, sheets)) {
      if (!sheet.isProtected) for (const rule of rules) if (!kept.has(rule.id)) rule.delete();
    }
    await context.sync();
  });
}

function addRule(sheet: Excel.Worksheet, addresses: string, tone: Tone): void {
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  custom.rule.formula = `=${toneFormula(tone)}`;
  custom.format.fill.color = `#${toneFills[tone]}`;
}

/** Addresses joined into as few texts as Excel takes. */
function unions(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.length - 1;
    const longer = `${joined[last]},${address}`;
    if (last >= 0 && longer.length <= longestAddress) joined[last] = longer;
    else joined.push(address);
  }
  return joined;
}
