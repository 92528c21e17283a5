import type {
  HostAnswer,
  WorkbookEditor,
  WorkbookMemory,
  WorkbookPainter,
  WorkbookPublisher,
  WorkbookReader,
  WorkbookStamper,
} from '../../shared/workbook/workbook-port';

/** What the program that holds the workbook can do for the pane; null: it has no such thing. */
export interface PaneHost {
  painter: WorkbookPainter;
  /** Null where workbooks come as files: marks are then painted at once, else only when the officer asks. */
  reader: WorkbookReader | null;
  editor: WorkbookEditor | null;
  /** Null where there is no workbook to write reports into: they are saved as files there. */
  publisher: WorkbookPublisher | null;
  memory: WorkbookMemory | null;
  /** Null where workbooks come as files: they are stamped as copies. */
  stamper: WorkbookStamper | null;
  /** The name of the workbook that the reader reads. */
  workbookName: () => string;
}

export type HostRefusal = Extract<HostAnswer, { kind: 'refused' }>;

/** A host that has not answered by then never will. */
const longestWaitMs = 60_000;

/** A host's answer, whatever happens: an exception or silence counts as its failure. */
export async function answerOf<T>(ask: () => Promise<HostAnswer<T>>): Promise<HostAnswer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<HostRefusal>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'refused', reason: 'failed' }), longestWaitMs);
  });
  try {
    return await Promise.race([ask(), silence]);
  } catch (cause) {
    reportError(cause);
    return { kind: 'refused', reason: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
