import type { DeskSession } from './desk-session';
import { DroppedFiles } from './dropped-files';

/** Gives files to the view of the mailed workbooks and goes there; they wait until it can take them. */
export function takeMail(desk: DeskSession, files: readonly File[]): void {
  desk.keep(DroppedFiles, () => new DroppedFiles()).put(files);
  desk.go({ view: 'mail' });
}
