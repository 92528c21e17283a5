import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import { correctionsSchema } from '../../shared/submission/correction-schema';
import { mergeCorrections, newerCorrections } from '../../shared/submission/merge-corrections';
import type { WorkbookMemory } from '../../shared/workbook/workbook-port';
import type { Answer } from '../presenters/sheet-corrections';
import { answerOf } from './pane-host';
import { StateHolder } from './store';

export interface Corrections {
  /** Everything that was said of this workbook, and of the county's others. */
  sheets: readonly SheetCorrection[];
  /** False: kept in this pane only, the workbook or browser did not take them. */
  isKept: boolean;
}

/** What is said in a county, on its server; null: no answer of the server's, or none to ask. */
export interface CountyCorrections {
  read(county: string): Promise<readonly SheetCorrection[] | null>;
  add(county: string, said: readonly SheetCorrection[]): Promise<readonly SheetCorrection[] | null>;
}

type Lists = Readonly<Record<'workbook' | 'browser' | 'county', readonly SheetCorrection[]>>;

const memoryKey = 'corrections';
const nothing: Lists = { workbook: [], browser: [], county: [] };
/** Where a workbook does not tell its county. */
const anyCounty = 'any';

/** What officers say of sheets and columns: kept with the workbook, in the browser by county, and on the server. */
export class CorrectionStore extends StateHolder<Corrections> {
  private memory: WorkbookMemory | null = null;
  private lists = nothing;
  private county: string | null = null;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
    private readonly server: CountyCorrections | null = null,
    private readonly clock: () => string = () => new Date().toISOString(),
  ) {
    super({ sheets: [], isKept: true });
  }

  /** Takes up what was said of a workbook before, and what was said in this browser of nobody knows whose. */
  async recall(memory: WorkbookMemory): Promise<void> {
    this.memory = memory;
    this.county = null;
    const answer = await answerOf(() => memory.recall(memoryKey));
    if (this.memory !== memory) return;
    const workbook = correctionsIn(answer.kind === 'done' ? answer.value : null);
    this.take({ workbook, browser: this.keptIn(null), county: [] });
  }

  /**
   * Takes up what was said in the county that the workbook is of; true where that is more than was known. What its
   * server knows comes later: `onNews`.
   */
  follow(county: string | null, onNews: () => void): boolean {
    if (county === null || county === this.county) return false;
    this.county = county;
    const before = this.state.sheets;
    const browser = mergeCorrections(this.keptIn(null), this.keptIn(county));
    this.take({ ...this.lists, browser, county: [] });
    void this.ask(county, onNews);
    return newerCorrections(this.state.sheets, before).length > 0;
  }

  async say(answers: readonly Answer[]): Promise<void> {
    const { memory, county } = this;
    const saidAt = this.clock();
    const said = answers.map((answer) => ({ ...answer, saidAt }));
    const workbook = mergeCorrections(this.lists.workbook, said);
    this.take({ ...this.lists, workbook });
    this.keepIn(county, said);
    if (!memory) return;
    const kept = await answerOf(() => memory.remember(memoryKey, JSON.stringify(workbook)));
    if (this.memory === memory) this.become({ ...this.state, isKept: kept.kind === 'done' });
  }

  /** Tells the server what it does not know, `used` with the rest: with a submission, and not before. */
  async share(used: readonly SheetCorrection[]): Promise<void> {
    const { county, server, lists } = this;
    if (county === null || !server) return;
    const own = mergeCorrections(this.keptIn(county), lists.workbook, used);
    const said = newerCorrections(own, lists.county);
    const untold = said.filter(({ headings = [] }) => !headings.some(looksLikeNumber));
    const held = untold.length > 0 ? await server.add(county, untold) : null;
    if (held && this.county === county) this.take({ ...this.lists, county: held });
  }

  private async ask(county: string, onNews: () => void): Promise<void> {
    const held = await this.server?.read(county);
    if (!held || this.county !== county) return;
    const before = this.state.sheets;
    this.take({ ...this.lists, county: held });
    if (newerCorrections(this.state.sheets, before).length > 0) onNews();
  }

  private take(lists: Lists): void {
    this.lists = lists;
    const sheets = mergeCorrections(lists.county, lists.browser, lists.workbook);
    this.become({ ...this.state, sheets });
  }

  private keptIn(county: string | null): readonly SheetCorrection[] {
    return correctionsIn(this.storage.getItem(keyOf(county)));
  }

  private keepIn(county: string | null, said: readonly SheetCorrection[]): void {
    try {
      this.storage.setItem(keyOf(county), JSON.stringify(mergeCorrections(this.keptIn(county), said)));
    } catch (cause) {
      reportError(cause);
    }
  }
}

/** A telephone number is no heading: what names one stays here. */
function looksLikeNumber(heading: string): boolean {
  return /\d{7,}/.test(heading);
}

function keyOf(county: string | null): string {
  return `qianshou.corrections.${county ?? anyCounty}`;
}

function correctionsIn(written: string | null): readonly SheetCorrection[] {
  try {
    const read = correctionsSchema.safeParse(JSON.parse(written ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
