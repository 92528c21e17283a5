import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { keyedRows } from '../../shared/submission/natural-key';
import type { PinnedNote } from '../../shared/submission/month-life';
import type { Submission } from '../../shared/submission/submission';
import type { StoredHead, StoredVersion } from '../storage/submission-store';
import type { Office } from './office';

/** A county's month as it stands, with the notes of its last return where their rows stand now. */
export interface Standing {
  head: StoredHead;
  version: StoredVersion;
  notes: readonly PinnedNote[];
}

/** Null where nothing was submitted. */
export async function readSubmission(
  month: IsoMonth,
  county: CountyCode,
  { submissions }: Office,
): Promise<Standing | null> {
  const found = await submissions.read(month, county);
  if (!found) return null;
  const { head, version } = found;
  if (head.returnSeq === 0) return { ...found, notes: [] };
  const log = await submissions.log(month, county);
  const notes = log.find(({ seq }) => seq === head.returnSeq)?.notes ?? [];
  return { head, version, notes: notes.map((note) => inVersion(note, version.submission.records)) };
}

/** A note where its row stands in a later version; a row that is gone takes the cell with it. */
function inVersion(note: PinnedNote, records: Submission['records']): PinnedNote {
  const { row } = note;
  if (!row) return note;
  const found = keyedRows(records).find(
    ({ kind, key, ordinal }) => kind === row.kind && key === row.key && ordinal === row.ordinal,
  );
  const address = found && (found.row.cells[row.field ?? ''] ?? Object.values(found.row.cells)[0]);
  return { ...note, at: found && address !== undefined ? { sheet: found.sheet, address } : null };
}
