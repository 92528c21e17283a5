import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContext } from 'playwright-core';
import { correctedSampleCounty } from '../fixtures/sample';
import { ownCounty, type OwnApi } from '../support/api';
import { submissionOfFile } from '../support/sample-submission';
import { PanePage } from './pane-page';

export const outboxMonth = '2010-12';
const { fileName } = correctedSampleCounty;

/** A pane beside a server of its own with the keys of a demonstration, in a browser whose storage it keeps. */
export async function openPane(context: BrowserContext, api: OwnApi): Promise<PanePage> {
  return PanePage.on(await context.newPage(), api.page, [api.page, api.base]);
}

/** The same with a workbook that can be submitted, on the tab where that is done. */
export async function openReady(context: BrowserContext, api: OwnApi): Promise<PanePage> {
  const pane = await openPane(context, api);
  await chooseCorrected(pane);
  await pane.tab('报送').click();
  return pane;
}

/** Opens a workbook without errors. */
export async function chooseCorrected(pane: PanePage, bytes = correctedSampleCounty.bytes()): Promise<void> {
  await pane.choose(fileName, bytes);
  await pane.page.getByText('可以报送：没有错误。').waitFor();
}

/** The same workbook with another name for one of its sheets. */
export function withRenamedSheet(): Uint8Array {
  const part = 'xl/workbook.xml';
  const parts = unzipSync(correctedSampleCounty.bytes());
  const written = strFromU8(parts[part] ?? new Uint8Array());
  const renamed = written.replace('活动开展情况台账', '活动台账（新）');
  if (renamed === written) throw new Error('there is no such sheet');
  return zipSync({ ...parts, [part]: strToU8(renamed) });
}

/** Submits, and sees it stored in the outbox. */
export async function queue(pane: PanePage): Promise<void> {
  await pressSubmit(pane);
  await pane.panel.getByText('已存入发件箱，联网后自动报送').waitFor();
  await pane.panel.getByText('等待网络，还没有报出去。').waitFor();
}

export async function pressSubmit(pane: PanePage): Promise<void> {
  await pane.panel.getByRole('button', { name: '报送', exact: true }).click();
}

/** The versions that the server holds of the county's month. */
export async function versions(api: OwnApi): Promise<number[]> {
  const path = `/submissions/${outboxMonth}/${ownCounty}/history`;
  const { status, body } = await api.ask(path, 'municipal');
  if (status === 404) return [];
  const entries: { event: string; version: number }[] = body.entries;
  return entries.filter(({ event }) => event === 'submitted').map(({ version }) => version);
}

/** The county's month without one of its rows. */
export function byColleague(): object {
  const submission = submissionOfFile(correctedSampleCounty.bytes(), fileName, outboxMonth);
  const { rows } = submission.records;
  const activities = (rows.activities ?? []).slice(1);
  return { ...submission, records: { ...submission.records, rows: { ...rows, activities } } };
}
