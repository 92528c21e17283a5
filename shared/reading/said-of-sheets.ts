import type { GridView } from './grid-view';
import { findHeadings, printedIn, topTexts } from './heading-rows';
import { isMostly, type SheetCorrection } from './reading-corrections';
import type { ReadSheet } from './reading-report';

/** What was said of each sheet of a workbook, by its name. */
export type SaidOfSheets = ReadonlyMap<string, SheetCorrection>;

/** By sheet name and headings, else by the same headings under another name; the newest of these. */
export function saidOfSheets(
  views: readonly GridView[],
  corrections: readonly SheetCorrection[],
): SaidOfSheets {
  const said = new Map<string, SheetCorrection>();
  if (corrections.length === 0) return said;
  const newestFirst = [...corrections].reverse().sort((a, b) => time(b) - time(a));
  for (const view of views) {
    const texts = topTexts(view);
    const found =
      newestFirst.find(
        ({ sheet, headings }) => sheet === view.name && (!headings || isMostly(headings, texts.all)),
      ) ?? newestFirst.find(({ headings = [] }) => findHeadings(texts, headings) !== null);
    if (found) said.set(view.name, found);
  }
  return said;
}

function time({ saidAt }: SheetCorrection): number {
  return saidAt === undefined ? 0 : Date.parse(saidAt);
}

/** Rows of a sheet without a table that may be its header. */
const rowsOffered = 8;

/** The report with what each sheet was read by, what was said in vain, and the rows that may be headers. */
export function withWhatWasSaid(
  sheets: readonly ReadSheet[],
  views: readonly GridView[],
  corrections: readonly SheetCorrection[],
  said: SaidOfSheets,
): ReadSheet[] {
  const viewOf = new Map(views.map((view) => [view.name, view]));
  return sheets.map((read) => {
    const { name, kind } = read;
    const view = viewOf.get(name);
    const by = said.get(name);
    const unfit = by || isUsualName(name) ? [] : corrections.filter((each) => isUnfit(each, name));
    return {
      ...read,
      ...(by && { said: by }),
      ...(by && isBorrowed(by, name, viewOf) && { saidOf: by.sheet }),
      ...(unfit.length > 0 && { unfit }),
      ...(kind === null && view && { firstRows: firstRows(view) }),
    };
  });
}

/** It was said of another sheet of this workbook, which is not the same one of another month. */
function isBorrowed(by: SheetCorrection, name: string, views: ReadonlyMap<string, GridView>): boolean {
  return by.sheet !== name && views.has(by.sheet) && monthless(by.sheet) !== monthless(name);
}

function monthless(name: string): string {
  return name.replace(/\d{1,2}(?=月)/g, '');
}

function isUnfit({ sheet, kind, columns }: SheetCorrection, name: string): boolean {
  return sheet === name && (kind !== undefined || columns.length > 0);
}

/** A name that programs give says nothing of what stands on the sheet. */
function isUsualName(name: string): boolean {
  return /^(sheet|工作表|表)\s*\d*$/i.test(name);
}

function firstRows(view: GridView): NonNullable<ReadSheet['firstRows']> {
  return view.filledRows
    .slice(0, 2 * rowsOffered)
    .map((row) => ({ row: row + 1, headings: printedIn(view, row).map(({ text }) => text) }))
    .filter(({ headings }) => headings.length >= 2)
    .slice(0, rowsOffered);
}
