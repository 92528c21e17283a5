import { appendInside, applyEdits, childrenOf, outline } from './xml-edits';
import { mainNamespace } from './new-package';
import { XmlScanner } from './xml-scanner';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/**
 * Adds one item to a list of the styles part ("dxfs", "fonts") unless it is there already. `item` is written with
 * `{p}` for the part's namespace prefix. Nothing that is there moves, so every style index stays what it was.
 */
export function withStyle(styles: string, list: string, item: string): { styles: string; index: number } {
  const root = outline(styles);
  if (!root) throw new Error('no style sheet');
  const content = item.replaceAll('{p}', root.prefix);
  const place = root.children.find(({ name }) => name === list);
  if (!place) {
    const after = root.children.filter(({ name }) => order.indexOf(name) < order.indexOf(list)).at(-1);
    const made = `<${root.prefix}${list} count="1">${content}</${root.prefix}${list}>`;
    const at = after?.end ?? root.openEnd;
    const edit = root.isSelfClosing
      ? appendInside(styles, { ...root, start: root.openStart }, made)
      : { start: at, end: at, text: made };
    return { styles: applyEdits(styles, [edit]), index: 0 };
  }
  const tag = new XmlScanner(styles.slice(place.start, place.end));
  tag.next();
  const count = tag.attributePlace('count');
  const items = childrenOf(tag).map(({ start, end }) => styles.slice(place.start + start, place.start + end));
  const known = items.indexOf(content);
  if (known >= 0) return { styles, index: known };
  const appended = applyEdits(styles, [appendInside(styles, place, content)]);
  return {
    styles: count
      ? applyEdits(appended, [
          {
            start: place.start + count.valueStart,
            end: place.start + count.valueEnd,
            text: String(items.length + 1),
          },
        ])
      : appended,
    index: items.length,
  };
}

/** What a cell without a style of its own looks like: the first of each list, which Excel wants there. */
const defaults: readonly (readonly [list: string, items: string])[] = [
  ['fonts', '<{p}font><{p}sz val="11"/><{p}name val="宋体"/></{p}font>'],
  ['fills', '<{p}fill><{p}patternFill patternType="none"/></{p}fill>'],
  ['borders', '<{p}border/>'],
  ['cellStyleXfs', '<{p}xf/>'],
  ['cellXfs', '<{p}xf/>'],
];

/** The styles part with a first item in every list that needs one; a new one where there is no style sheet. */
export function withDefaults(styles: string, namespace: string): string {
  const root = outline(styles);
  if (!root || (root.isSelfClosing && root.namespace === ''))
    return emptyStyles.replace(mainNamespace, namespace || mainNamespace);
  return defaults.reduce((all, [list, item]) => {
    const place = outline(all)?.children.find(({ name }) => name === list);
    const isEmpty = !place || !/<[\w:]/.test(all.slice(place.openEnd, place.closeStart));
    return isEmpty ? withStyle(all, list, item).styles : all;
  }, styles);
}

/** Name and size of the workbook's own font, so that what we add looks like the rest. */
export function baseFont(styles: string): { name: string; size: string } {
  const scanner = new XmlScanner(styles);
  let name = '宋体';
  let size = '11';
  while (scanner.next() && !(scanner.name === 'font' && scanner.isClosing)) {
    if (scanner.name === 'name') name = scanner.attribute('val') ?? name;
    else if (scanner.name === 'sz') size = scanner.attribute('val') ?? size;
    else if (scanner.name === 'fills') break;
  }
  return { name, size };
}
