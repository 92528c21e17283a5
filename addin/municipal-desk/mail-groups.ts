import type { Proposal } from '../presenters/mail-proposals';
import type { MailLine } from './mail-batch';

/** What the officer has to do with a file, in the order in which it is told. */
export const mailGroupIds = ['untold', 'ready', 'faulty', 'idle', 'sent', 'open'] as const;
export type MailGroupId = (typeof mailGroupIds)[number];

export interface MailGroup {
  id: MailGroupId;
  lines: readonly MailLine[];
}

/** The files by what is to be done with them; groups without any are left out. */
export function mailGroups(
  lines: readonly MailLine[],
  proposals: ReadonlyMap<number, Proposal>,
): MailGroup[] {
  return mailGroupIds.flatMap((id) => {
    const own = lines.filter((line) => groupOf(line, proposals.get(line.id)) === id);
    return own.length > 0 ? [{ id, lines: own }] : [];
  });
}

function groupOf({ check, sending }: MailLine, proposal: Proposal | undefined): MailGroupId {
  switch (check.kind) {
    case 'unreadable':
    case 'foreign':
      return 'faulty';
    case 'checked':
      if (check.verdict.county === null) return 'untold';
      if (check.verdict.errors > 0) return 'faulty';
      if (sending?.kind === 'answered' && sending.answer.kind === 'done') return 'sent';
      return proposal?.advice === 'never' && sending === null ? 'idle' : 'ready';
    default:
      return 'open';
  }
}

export function isUnderWay({ check }: MailLine): boolean {
  return check.kind === 'waiting' || check.kind === 'checking';
}

/** The files that would be submitted now, each on the version that stands. */
export function chosenLines(
  lines: readonly MailLine[],
  proposals: ReadonlyMap<number, Proposal>,
): { id: number; baseVersion: number }[] {
  return lines.flatMap((line) => {
    const proposal = proposals.get(line.id);
    if (!proposal || !isChosen(line, proposal)) return [];
    return [{ id: line.id, baseVersion: proposal.baseVersion }];
  });
}

export function isChosen({ isWanted, sending }: MailLine, { advice }: Proposal): boolean {
  const isDone = sending?.kind === 'answered' && sending.answer.kind === 'done';
  return !isDone && advice !== 'never' && (isWanted ?? advice === 'submit');
}
