import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Language } from '../../shared/findings/text';
import type { ReportSheet } from '../../shared/workbook/report-sheet';
import type { PublishedSheet, WorkbookPublisher } from '../../shared/workbook/workbook-port';
import type { CallAnswer, MunicipalServer } from '../gateway/municipal-server';
import { readMunicipalMonth } from '../gateway/read-municipal-month';
import { answerOf, type HostRefusal } from '../taskpane/pane-host';
import { saveFile } from '../taskpane/save-file';
import { StateHolder } from '../taskpane/store';
import { countyAddress } from './desk-address';

export type WorkbookState =
  | { kind: 'nothing' }
  | { kind: 'fetching'; month: IsoMonth }
  /** `sheet` is being written, of `all`. */
  | { kind: 'writing'; month: IsoMonth; sheet: string; all: number; written: readonly PublishedSheet[] }
  | { kind: 'written'; month: IsoMonth; written: readonly PublishedSheet[] }
  | { kind: 'saved'; month: IsoMonth; fileName: string }
  /** The officer stopped it between two sheets. */
  | { kind: 'stopped'; month: IsoMonth; written: readonly PublishedSheet[] }
  | { kind: 'refused'; month: IsoMonth; answer: Exclude<CallAnswer<unknown>, { kind: 'done' }> }
  | {
      kind: 'notWritten';
      month: IsoMonth;
      sheet: string;
      refusal: HostRefusal;
      written: readonly PublishedSheet[];
    };

/** Fetches a month and writes its sheets into the workbook, one after the other, or saves them as a file. */
export class WorkbookSession extends StateHolder<WorkbookState> {
  private stopper: AbortController | null = null;

  constructor(
    private readonly publisher: WorkbookPublisher | null,
    /** The page for browsers, to which the sheets' links lead. */
    private readonly page: string,
  ) {
    super({ kind: 'nothing' });
  }

  get isAtWork(): boolean {
    return this.state.kind === 'fetching' || this.state.kind === 'writing';
  }

  stop(): void {
    this.stopper?.abort();
  }

  async fetch(server: MunicipalServer, month: IsoMonth, language: Language): Promise<void> {
    if (this.isAtWork) return;
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.become({ kind: 'fetching', month });
    const answer = await readMunicipalMonth(server, month, signal);
    if (signal.aborted) return this.become({ kind: 'stopped', month, written: [] });
    if (answer.kind !== 'done') return this.become({ kind: 'refused', month, answer });
    const { municipalSheets } = await import('../presenters/municipal-sheets/municipal-sheets');
    const sheets = municipalSheets(answer.value, language, (county) =>
      countyAddress(this.page, month, county),
    );
    this.become(
      this.publisher
        ? await this.write(this.publisher, month, sheets, signal)
        : await save(month, sheets, language),
    );
  }

  private async write(
    publisher: WorkbookPublisher,
    month: IsoMonth,
    sheets: readonly ReportSheet[],
    signal: AbortSignal,
  ): Promise<WorkbookState> {
    const written: PublishedSheet[] = [];
    for (const sheet of sheets) {
      if (signal.aborted) return { kind: 'stopped', month, written };
      const { name } = sheet;
      this.become({ kind: 'writing', month, sheet: name, all: sheets.length, written: [...written] });
      const answer = await answerOf(() => publisher.publish(sheet));
      if (answer.kind === 'refused')
        return { kind: 'notWritten', month, sheet: name, refusal: answer, written };
      written.push(answer.value);
    }
    return { kind: 'written', month, written };
  }
}

/** As a file, where there is no workbook to write into. */
async function save(
  month: IsoMonth,
  sheets: readonly ReportSheet[],
  language: Language,
): Promise<WorkbookState> {
  const { reportFile } = await import('../host/report-file');
  const fileName = `${{ zhCN: '全市汇总', en: 'municipal-table' }[language]}-${month}.xlsx`;
  saveFile(fileName, new Uint8Array(reportFile(sheets)));
  return { kind: 'saved', month, fileName };
}
