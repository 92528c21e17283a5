import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import { asReturned, dealtNotes, type DealtNote } from '../../shared/submission/dealt-notes';
import type { StoredHead, StoredVersion } from '../storage/submission-store';
import type { Office } from './office';

/** A county's month as it stands, with what became of the notes of its last return. */
export interface Standing {
  head: StoredHead;
  version: StoredVersion;
  notes: readonly DealtNote[];
}

/** Null where nothing was submitted. */
export async function readSubmission(
  month: IsoMonth,
  county: CountyCode,
  office: Office,
): Promise<Standing | null> {
  const found = await office.submissions.read(month, county);
  return found && { ...found, notes: await notesOf(found, office) };
}

async function notesOf(
  { head, version }: Pick<Standing, 'head' | 'version'>,
  { submissions }: Office,
): Promise<DealtNote[]> {
  if (head.returnSeq === 0) return [];
  const log = await submissions.log(head.month, head.county);
  const entry = log.find(({ seq }) => seq === head.returnSeq);
  if (!entry) return [];
  const returned = entry.version === head.version ? version : await submissions.versionAt(entry);
  const { records } = version.submission;
  const notes = asReturned(entry.notes, returned?.submission.records ?? records);
  return dealtNotes(notes, records, version.findings);
}
