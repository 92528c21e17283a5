import { isStampProperty, stampOf, stampPieces } from './stamp-properties';

/** The stamp among the workbook's custom properties; null where there is none. */
export async function readStamp(context: Excel.RequestContext): Promise<string | null> {
  const held = await customProperties(context);
  return stampOf(held.map(({ key, value }) => [key, String(value)] as const));
}

/** Writes a stamp in place of the earlier one; null only removes that. */
export async function writeStamp(context: Excel.RequestContext, stamp: string | null): Promise<void> {
  const held = await customProperties(context);
  const { custom } = context.workbook.properties;
  const pieces = stamp === null ? [] : stampPieces(stamp);
  const written = new Set(pieces.map(([name]) => name));
  for (const property of held)
    if (isStampProperty(property.key) && !written.has(property.key)) property.delete();
  for (const [name, value] of pieces) custom.add(name, value);
  await context.sync();
}

async function customProperties(context: Excel.RequestContext): Promise<Excel.CustomProperty[]> {
  const { custom } = context.workbook.properties;
  custom.load('items/key,items/value');
  await context.sync();
  return custom.items;
}
