import { type Campaign } from '../../shared/campaign/campaign';
import type { ThresholdId } from '../../shared/campaign/thresholds';
import { publishCampaign } from '../gateway/campaigns';
import type { CallAnswer, MunicipalServer } from '../gateway/municipal-server';
import type { CampaignDraft, DraftText } from '../presenters/campaign-draft';
import { StateHolder } from '../taskpane/store';
import { DraftMemory } from './draft-memory';

export type RefusedCampaign = Exclude<CallAnswer<unknown>, { kind: 'done' }>;

export interface CampaignDraftState {
  draft: CampaignDraft | null;
  isPublishing: boolean;
  refused: RefusedCampaign | null;
  /** The one that was published last. */
  published: Campaign | null;
}

/** A campaign from its draft to its publishing; the draft is kept in the browser meanwhile. */
export class CampaignDraftSession extends StateHolder<CampaignDraftState> {
  private readonly memory: DraftMemory;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    const memory = new DraftMemory(storage);
    super({ draft: memory.recall(), isPublishing: false, refused: null, published: null });
    this.memory = memory;
  }

  begin(draft: CampaignDraft): void {
    this.write(draft);
  }

  drop(): void {
    this.write(null);
  }

  type(field: DraftText, typed: string): void {
    this.change({ [field]: typed });
  }

  require(kind: 'monthsOff' | 'quartersOff', one: string, isRequired: boolean): void {
    const others = (this.state.draft?.[kind] ?? []).filter((each) => each !== one);
    this.change({ [kind]: isRequired ? others : [...others, one] });
  }

  typePoints(id: string, typed: string): void {
    const { rubric } = this.state.draft ?? {};
    if (rubric) this.change({ rubric: { ...rubric, points: { ...rubric.points, [id]: typed } } });
  }

  typeFigure(id: ThresholdId, typed: string): void {
    const { rubric } = this.state.draft ?? {};
    if (rubric) this.change({ rubric: { ...rubric, figures: { ...rubric.figures, [id]: typed } } });
  }

  /** Takes a list of townships as it is. */
  chooseVintage(vintage: string | null): void {
    this.change({ vintage, places: null });
  }

  writePlaces(places: string): void {
    this.change({ places });
  }

  /** Whether there is something new to look at. */
  async publish(server: MunicipalServer, campaign: Campaign, baseVersion: number): Promise<boolean> {
    if (this.state.isPublishing) return false;
    this.become({ ...this.state, isPublishing: true, refused: null, published: null });
    const answer = await publishCampaign(server, campaign, baseVersion);
    if (answer.kind !== 'done') {
      this.become({ ...this.state, isPublishing: false, refused: answer });
      return answer.kind === 'problem';
    }
    this.memory.keep(null);
    this.become({ draft: null, isPublishing: false, refused: null, published: campaign });
    return true;
  }

  private change(changes: Partial<CampaignDraft>): void {
    if (this.state.draft) this.write({ ...this.state.draft, ...changes });
  }

  private write(draft: CampaignDraft | null): void {
    this.memory.keep(draft);
    this.become({ ...this.state, draft, refused: null, published: null });
  }
}
