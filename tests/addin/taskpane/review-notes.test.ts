import { BrowserMemory } from '../../../addin/taskpane/browser-memory';
import { ReviewNotes } from '../../../addin/taskpane/review-notes';
import type { WorkbookMemory } from '../../../shared/workbook/workbook-port';

const at = { sheet: '资金支持台账', address: 'D3' };
const dispute = { ruleId: 'reading/cell-empty', at, reason: '凭证遗失' };

/** What a browser keeps, without the browser. */
class KeptTexts {
  readonly texts = new Map<string, string>();
  getItem = (key: string): string | null => this.texts.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.texts.set(key, text);
  removeItem = (key: string): void => void this.texts.delete(key);
}

async function notesOf(memory: WorkbookMemory): Promise<ReviewNotes> {
  const notes = new ReviewNotes();
  await notes.recall(memory);
  return notes;
}

test('what was said of a workbook is there when it is opened again, and not for another file', async () => {
  const storage = new KeptTexts();
  const notes = await notesOf(new BrowserMemory(storage, '沅陵县.xlsx'));
  await notes.mute('dates/within-term');
  await notes.dispute(dispute);
  const again = await notesOf(new BrowserMemory(storage, '沅陵县.xlsx'));
  expect(again.state).toEqual({ muted: ['dates/within-term'], disputes: [dispute], isKept: true });
  const other = await notesOf(new BrowserMemory(storage, '辰溪县.xlsx'));
  expect(other.state).toEqual({ muted: [], disputes: [], isKept: true });
});

test('one reason a rule and place; taken back, nothing of it is kept', async () => {
  const storage = new KeptTexts();
  const notes = await notesOf(new BrowserMemory(storage, 'a.xlsx'));
  await notes.dispute(dispute);
  await notes.dispute({ ...dispute, reason: '以收据为准' });
  expect(notes.state.disputes.map(({ reason }) => reason)).toEqual(['以收据为准']);
  await notes.takeBack({ ruleId: dispute.ruleId, at: { ...at, address: 'D4' } });
  expect(notes.state.disputes).toHaveLength(1);
  await notes.takeBack(dispute);
  await notes.mute('a/b');
  await notes.unmute('a/b');
  expect(notes.state).toEqual({ muted: [], disputes: [], isKept: true });
  expect(storage.texts.size).toBe(0);
});

test.each(['{"muted":"no list"}', 'no JSON at all'])('%s in a memory is passed over', async (held) => {
  const storage = new KeptTexts();
  const memory = new BrowserMemory(storage, 'a.xlsx');
  await memory.remember('notes', held);
  expect((await notesOf(memory)).state).toEqual({ muted: [], disputes: [], isKept: true });
});

test('where the workbook takes nothing, the choice holds for now and says so', async () => {
  const readOnly: WorkbookMemory = {
    recall: async () => ({ kind: 'done', value: null }),
    remember: async () => ({ kind: 'refused', reason: 'readOnly' }),
  };
  const notes = await notesOf(readOnly);
  await notes.dispute(dispute);
  expect(notes.state).toEqual({ muted: [], disputes: [dispute], isKept: false });
});
