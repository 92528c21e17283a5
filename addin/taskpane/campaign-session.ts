import { monthOf, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { byTerm, campaignOfMonth, type CampaignTitle } from '../../shared/campaign/campaigns';
import { PublishedMemory } from '../gateway/published-memory';
import type { SubmissionClient } from '../gateway/submission-client';
import type { Published } from '../gateway/wire';
import type { PublishedTerms } from './published-terms';
import { StateHolder } from './store';

export interface CampaignState {
  /** The one that the pane works by. */
  campaign: Campaign;
  /** What the municipal office has published for it. */
  published: PublishedTerms;
  /** Every campaign to choose from, the first to begin first. */
  all: readonly CampaignTitle[];
  isLoading: boolean;
  /** One that was chosen and cannot be had just now. */
  unreached: CampaignTitle | null;
}

/** The campaign that the pane works by: as the server tells it, else as it was told last, else the built-in one. */
export class CampaignSession extends StateHolder<CampaignState> {
  private readonly memory: PublishedMemory;

  constructor(
    private readonly client: Pick<SubmissionClient, 'published'> | null,
    storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly builtIn: Campaign,
  ) {
    super({ campaign: builtIn, published: {}, all: [builtIn], isLoading: false, unreached: null });
    this.memory = new PublishedMemory(storage);
  }

  /** Goes by the campaign in force. */
  async start(): Promise<void> {
    const told = (await this.client?.published()) ?? null;
    if (told) this.remember(told, true);
    this.take(told ?? this.memory.recall());
  }

  /** Looks at what is published once more; the campaign stays the one that was chosen. */
  async refresh(cache?: RequestCache): Promise<void> {
    const { campaign } = this.state;
    const told = (await this.client?.published(cache, monthOf(campaign.term.first))) ?? null;
    if (told) this.remember(told, false);
    if (this.state.campaign.id === campaign.id) this.take(told);
  }

  async choose(id: string): Promise<void> {
    const chosen = this.state.all.find((each) => each.id === id);
    if (!chosen || id === this.state.campaign.id) return;
    this.become({ ...this.state, isLoading: true, unreached: null });
    const told = (await this.client?.published('default', monthOf(chosen.term.first))) ?? null;
    if (told) this.remember(told, false);
    const found = told?.campaign?.id === id ? told : (this.memory.recall(id) ?? this.asBuiltIn(id));
    if (found) this.take(found);
    else this.become({ ...this.state, isLoading: false, unreached: chosen });
  }

  /** Goes by the campaign that a month belongs to, where there is one. */
  async chooseMonth(month: IsoMonth): Promise<void> {
    const meant = campaignOfMonth(month, this.state.all);
    if (meant) await this.choose(meant.id);
  }

  private asBuiltIn(id: string): Published | null {
    const { builtIn } = this;
    if (builtIn.id !== id) return null;
    const stampKeys = [...(this.state.published.stampKeys ?? [])];
    return { campaign: builtIn, campaigns: [], rubrics: [], pairings: [], stampKeys };
  }

  private remember({ campaign, ...published }: Published, isInForce: boolean): void {
    if (campaign) this.memory.keep({ ...published, campaign }, isInForce);
  }

  private take(published: Published | null): void {
    if (!published) return;
    const { rubrics, pairings, campaigns, stampKeys } = published;
    const before = this.state;
    const next = published.campaign ?? before.campaign;
    const campaign = JSON.stringify(next) === JSON.stringify(before.campaign) ? before.campaign : next;
    const all = campaigns.length > 0 ? byTerm(campaigns) : before.all;
    const terms = { assigned: pairings, rubrics, stampKeys };
    this.become({ campaign, published: terms, all, isLoading: false, unreached: null });
  }
}
