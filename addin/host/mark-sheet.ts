import { compactAddresses } from './compact-addresses';
import { markSignature, toneFormula, type Tone } from './mark-tones';
import { applyEdits, childrenOf, outline, type XmlEdit } from './xml-edits';
import { escapeXml, XmlScanner } from './xml-scanner';

/** What the schema puts before the conditional formats of a sheet. */
const before = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
]);

/** Marks of one tone on one sheet; `style` is the index of its differential style. */
export interface SheetMarks {
  tone: Tone;
  style: number;
  addresses: readonly string[];
}

/**
 * Takes our earlier marks off a sheet part and puts these on it, above every other conditional format.
 * Null where nothing is to be changed.
 */
export function markSheet(xml: string, marks: readonly SheetMarks[]): string | null {
  const root = outline(xml);
  if (!root) return null;
  const edits: XmlEdit[] = root.children.flatMap((child) =>
    child.name === 'conditionalFormatting' ? removeOwn(xml, child.start, child.end) : [],
  );
  if (marks.length === 0) return edits.length === 0 ? null : applyEdits(xml, edits);
  const cleared = applyEdits(xml, edits);
  const shifted = applyEdits(cleared, shiftPriorities(cleared, marks.length));
  const place =
    outline(shifted)
      ?.children.filter(({ name }) => before.has(name))
      .at(-1)?.end ?? root.openEnd;
  const { prefix } = root;
  const text = marks
    .map(
      ({ tone, style, addresses }, index) =>
        `<${prefix}conditionalFormatting sqref="${compactAddresses(addresses).join(' ')}"><${prefix}cfRule type="expression" dxfId="${style}" priority="${index + 1}"><${prefix}formula>${escapeXml(toneFormula(tone))}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
    )
    .join('');
  return applyEdits(shifted, [{ start: place, end: place, text }]);
}

function removeOwn(xml: string, start: number, end: number): XmlEdit[] {
  const scanner = new XmlScanner(xml.slice(start, end));
  scanner.next();
  const rules = childrenOf(scanner).filter(({ name }) => name === 'cfRule');
  const own = rules.filter((rule) => xml.slice(start + rule.start, start + rule.end).includes(markSignature));
  if (own.length === 0) return [];
  if (own.length === rules.length) return [{ start, end, text: '' }];
  return own.map((rule) => ({ start: start + rule.start, end: start + rule.end, text: '' }));
}

/** Other rules keep their order below ours; left alone where they stand low enough already. */
function shiftPriorities(xml: string, by: number): XmlEdit[] {
  const scanner = new XmlScanner(xml);
  const places: { start: number; end: number; priority: number }[] = [];
  while (scanner.next()) {
    if (scanner.name !== 'cfRule' || scanner.isClosing) continue;
    const place = scanner.attributePlace('priority');
    if (place) {
      const priority = Number(xml.slice(place.valueStart, place.valueEnd));
      places.push({ start: place.valueStart, end: place.valueEnd, priority });
    }
  }
  const highest = places.reduce((least, { priority }) => Math.min(least, priority), Infinity);
  const shift = by + 1 - highest;
  return shift <= 0
    ? []
    : places.map(({ start, end, priority }) => ({ start, end, text: String(priority + shift) }));
}
