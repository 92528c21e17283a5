/** Keeps our keys apart from those of other add-ins. */
const prefix = 'qianshou.';

export async function recallText(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
}

export async function rememberText(
  context: Excel.RequestContext,
  key: string,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (text !== null) settings.add(prefix + key, text);
  else {
    const setting = settings.getItemOrNullObject(prefix + key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
  }
  await context.sync();
}
