import { activities } from './activities';
import { contacts } from './contacts';
import { funding } from './funding';
import { institutions } from './institutions';
import { loans } from './loans';
import { progress } from './progress';
import { reform } from './reform';
import { roster } from './roster';
import { seven } from './seven';

/** Every sheet kind, in the order of the notice's work. */
export const sheetKinds = {
  roster,
  funding,
  loans,
  activities,
  contacts,
  reform,
  institutions,
  seven,
  progress,
} as const;

export type SheetKinds = typeof sheetKinds;
export type SheetKindId = keyof SheetKinds;
export const sheetKindIds = Object.keys(sheetKinds) as readonly SheetKindId[];
