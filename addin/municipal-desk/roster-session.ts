import type { AssignedPairing } from '../../shared/campaign/campaign';
import type { Text } from '../../shared/findings/text';
import type { RosterTerms } from '../../shared/municipal/compare-roster';
import type { RosterReading } from '../../shared/municipal/read-roster';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { publishPairings } from '../gateway/pairings';
import type { CallAnswer, MunicipalServer } from '../gateway/municipal-server';
import { answerOf, type HostRefusal } from '../taskpane/pane-host';
import type { WorkbookSource } from '../taskpane/review-desk';
import type { ReviewPorts } from '../taskpane/review-session';
import { StateHolder } from '../taskpane/store';

export type RefusedPublishing = Exclude<CallAnswer<{ version: number }>, { kind: 'done' }>;

/** A roster that was read, and what the officer says of it. */
export interface OpenedRoster {
  kind: 'read';
  fileName: string;
  /** It came from the workbook that the host has open: its cells can be shown. */
  isOpenInHost: boolean;
  reading: RosterReading;
  /** Null until the officer has said something: then what is usual holds. */
  terms: RosterTerms | null;
  isSending: boolean;
  refused: RefusedPublishing | null;
}

export type RosterState =
  | { kind: 'none' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'unread'; message: Text }
  | { kind: 'stopped'; why: 'cancelled' | 'broken' }
  | { kind: 'hostRefused'; refusal: HostRefusal }
  | OpenedRoster
  | { kind: 'published'; version: number };

type RosterPorts = Pick<ReviewPorts, 'desk' | 'host' | 'campaign' | 'today'>;

/** The office's roster workbook from its choice to its publishing. */
export class RosterSession extends StateHolder<RosterState> {
  private reads = 0;

  constructor(private readonly ports: RosterPorts) {
    super({ kind: 'none' });
  }

  async openFile(file: File): Promise<void> {
    await this.read({ fileName: file.name, file }, this.begin(file.name), false);
  }

  /** The workbook that the host has open. */
  async openCurrent(): Promise<void> {
    const { reader, workbookName } = this.ports.host;
    if (!reader) return;
    const fileName = workbookName();
    const number = this.begin(fileName);
    const answer = await answerOf(() => reader.readGrids());
    if (number !== this.reads) return;
    if (answer.kind === 'refused') this.become({ kind: 'hostRefused', refusal: answer });
    else await this.read({ fileName, grid: answer.value }, number, true);
  }

  say(terms: RosterTerms): void {
    if (this.state.kind === 'read') this.become({ ...this.state, terms, refused: null });
  }

  close(): void {
    this.begin('');
    this.become({ kind: 'none' });
  }

  reveal(place: CellRef): void {
    void answerOf(() => this.ports.host.painter.reveal(place));
  }

  /** Whether the published list is to be looked at anew. */
  async publish(
    server: MunicipalServer,
    pairings: readonly AssignedPairing[],
    baseVersion: number,
  ): Promise<boolean> {
    const { state } = this;
    if (state.kind !== 'read' || state.isSending) return false;
    this.become({ ...state, isSending: true, refused: null });
    const answer = await publishPairings(server, pairings, baseVersion);
    if (answer.kind === 'done') this.become({ kind: 'published', version: answer.value.version });
    else this.become({ ...state, isSending: false, refused: answer });
    return answer.kind === 'done' || answer.kind === 'problem';
  }

  private begin(fileName: string): number {
    this.reads += 1;
    this.become({ kind: 'reading', fileName });
    return this.reads;
  }

  private async read(source: WorkbookSource, number: number, isOpenInHost: boolean): Promise<void> {
    const { desk, campaign, today } = this.ports;
    const answer = await desk.roster(source, { campaign, asOf: today });
    if (number !== this.reads) return;
    if (answer.kind === 'refused') return this.become({ kind: 'unread', message: answer.message });
    if (answer.kind !== 'roster') return this.become({ kind: 'stopped', why: answer.kind });
    const { fileName } = source;
    const { reading } = answer;
    this.become({
      kind: 'read',
      fileName,
      isOpenInHost,
      reading,
      terms: null,
      isSending: false,
      refused: null,
    });
  }
}
