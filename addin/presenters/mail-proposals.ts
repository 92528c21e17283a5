import type { IsoDate } from '../../shared/campaign/calendar';
import type { CountyCode } from '../../shared/campaign/campaign';
import type { MonthState } from '../../shared/submission/month-life';

/** A mailed file whose county is known. */
export interface MailedFile {
  id: number;
  fileName: string;
  county: CountyCode;
  /** Null where it has errors. */
  contentHash: string | null;
  receivedOn: IsoDate;
  /** See isDoubtful. */
  isStampDoubtful: boolean;
  isPartlyRead: boolean;
  /** It names another month than that for which it was mailed. */
  isOfOtherMonth: boolean;
}

/** What the server holds of a county's month, as far as a mailed file is concerned. */
export interface HeldMonth {
  head: {
    version: number;
    state: MonthState;
    locked: boolean;
    submitter: 'county' | 'municipal' | null;
  };
  versions: readonly { version: number; contentHash: string | null; receivedOn: IsoDate | null }[];
}

/** What the officer should know before the file is submitted. */
export type Caution =
  | { kind: 'locked' }
  | { kind: 'accepted'; version: number }
  | { kind: 'sameAsHead'; version: number; by: 'county' | 'municipal' }
  /** The office has returned exactly this. */
  | { kind: 'sameAsReturned'; version: number }
  /** The same as a version that has been replaced since. */
  | { kind: 'older'; version: number; head: number }
  /** The county has submitted by itself. */
  | { kind: 'replacesOwn'; version: number; on: IsoDate | null }
  | { kind: 'answersReturn'; version: number }
  | { kind: 'replaces'; version: number }
  /** What stands came later than this file. */
  | { kind: 'receivedBefore'; version: number; on: IsoDate }
  /** Other files of the county that say something else. */
  | { kind: 'rivals'; fileNames: readonly string[] }
  /** Another file of the same content. */
  | { kind: 'twin'; fileName: string }
  /** What its stamp says is to be cleared up first. */
  | { kind: 'doubtfulStamp' }
  | { kind: 'partlyRead' }
  | { kind: 'otherMonth' };

/** `submit`: nothing speaks against it; `ask`: only if the officer says so; `never`: it is of no use now. */
export type Advice = 'submit' | 'ask' | 'never';

export interface Proposal {
  advice: Advice;
  cautions: readonly Caution[];
  /** The version that it would be made on. */
  baseVersion: number;
}

const adviceOf: Readonly<Record<Caution['kind'], Advice>> = {
  locked: 'never',
  accepted: 'never',
  sameAsHead: 'never',
  sameAsReturned: 'ask',
  older: 'ask',
  replacesOwn: 'ask',
  answersReturn: 'submit',
  replaces: 'submit',
  receivedBefore: 'ask',
  rivals: 'ask',
  twin: 'ask',
  doubtfulStamp: 'ask',
  partlyRead: 'ask',
  otherMonth: 'ask',
};

/** For each file without errors: what would happen if it were submitted. */
export function mailProposals(
  files: readonly MailedFile[],
  held: ReadonlyMap<CountyCode, HeldMonth>,
): ReadonlyMap<number, Proposal> {
  const proposals = new Map<number, Proposal>();
  for (const file of files) {
    if (file.contentHash === null) continue;
    const month = held.get(file.county);
    const standing = month ? cautionOf(file, month) : null;
    const cautions: Caution[] = [
      ...(standing ? [standing] : []),
      ...cautionsAmong(file, files),
      ...(file.isStampDoubtful ? [{ kind: 'doubtfulStamp' as const }] : []),
      ...(file.isPartlyRead ? [{ kind: 'partlyRead' as const }] : []),
      ...(file.isOfOtherMonth ? [{ kind: 'otherMonth' as const }] : []),
    ];
    const advices = cautions.map(({ kind }) => adviceOf[kind]);
    const advice = advices.includes('never') ? 'never' : advices.includes('ask') ? 'ask' : 'submit';
    proposals.set(file.id, { advice, cautions, baseVersion: month?.head.version ?? 0 });
  }
  return proposals;
}

function cautionOf({ contentHash, receivedOn }: MailedFile, { head, versions }: HeldMonth): Caution | null {
  const { version, state, submitter } = head;
  const last = versions.at(-1);
  const isSame = last?.contentHash === contentHash;
  const by = submitter ?? 'county';
  if (isSame && state !== 'returned') return { kind: 'sameAsHead', version, by };
  if (head.locked) return { kind: 'locked' };
  if (state === 'accepted') return { kind: 'accepted', version };
  if (version === 0) return null;
  if (isSame) return { kind: 'sameAsReturned', version };
  const earlier = [...versions].reverse().find((each) => each.contentHash === contentHash);
  if (earlier) return { kind: 'older', version: earlier.version, head: version };
  if (state === 'returned') return { kind: 'answersReturn', version };
  const on = last?.receivedOn ?? null;
  if (by === 'county') return { kind: 'replacesOwn', version, on };
  return on !== null && on > receivedOn
    ? { kind: 'receivedBefore', version, on }
    : { kind: 'replaces', version };
}

function cautionsAmong({ id, county, contentHash }: MailedFile, files: readonly MailedFile[]): Caution[] {
  const others = files.filter((file) => file.county === county && file.id !== id);
  const rivals = others.filter((file) => file.contentHash !== contentHash);
  const twin = others.find((file) => file.contentHash === contentHash && file.id < id);
  return [
    ...(rivals.length > 0
      ? [{ kind: 'rivals' as const, fileNames: rivals.map(({ fileName }) => fileName) }]
      : []),
    ...(twin ? [{ kind: 'twin' as const, fileName: twin.fileName }] : []),
  ];
}
