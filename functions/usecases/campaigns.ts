import { monthOf, monthsBetween, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { campaignSchema } from '../../shared/campaign/campaign-schema';
import { campaignOfMonth, campaignOn } from '../../shared/campaign/campaigns';
import { refusedCampaign, type RefusedPart } from '../../shared/municipal/refused-campaign';
import type { Published } from '../storage/office-store';
import type { Office } from './office';

/** The office as it stands today: every campaign that was published, and the one in force. */
export async function officeToday(office: Office): Promise<Office> {
  const published = (await office.office.versions('campaign')).map(campaignIn);
  const [first, ...others] = office.campaigns;
  const newest = new Map([first, ...others, ...published].map((campaign) => [campaign.id, campaign]));
  const [own = first, ...rest] = newest.values();
  const campaigns: Office['campaigns'] = [own, ...rest];
  return { ...office, campaigns, campaign: campaignOn(office.today(), campaigns) };
}

/** The office as it works on a month: by the campaign that the month belongs to. */
export function officeOf(month: IsoMonth, office: Office): Office {
  return { ...office, campaign: campaignOfMonth(month, office.campaigns) ?? office.campaign };
}

export type CampaignOutcome =
  | { kind: 'published'; version: number }
  | { kind: 'refused'; parts: readonly RefusedPart[] }
  /** Someone else has published a campaign meanwhile. */
  | { kind: 'stale' };

/** Publishes a campaign beside the others, or in place of the one of the same id while nobody has submitted by it. */
export async function publishCampaign(
  { campaign, baseVersion }: { campaign: Campaign; baseVersion?: number | undefined },
  office: Office,
): Promise<CampaignOutcome> {
  const held = await campaignsVersion(office);
  if (baseVersion !== undefined && baseVersion !== held) return { kind: 'stale' };
  const { campaigns } = await officeToday(office);
  const before = campaigns.find(({ id }) => id === campaign.id);
  const isUsed = before !== undefined && (await isInUse(before, office));
  const parts = refusedCampaign(campaign, campaigns, isUsed ? before : null);
  if (parts.length > 0) return { kind: 'refused', parts };
  const next = { version: held + 1, value: campaign, at: office.now() };
  const isPublished = await office.office.publish('campaign', next);
  return isPublished ? { kind: 'published', version: next.version } : { kind: 'stale' };
}

/** How many campaigns, and changes of them, were published so far. */
export async function campaignsVersion({ office }: Pick<Office, 'office'>): Promise<number> {
  return (await office.versions('campaign')).at(-1)?.version ?? 0;
}

/** Whether a county has submitted by a campaign. */
async function isInUse({ term }: Campaign, { submissions }: Office): Promise<boolean> {
  const months = monthsBetween(monthOf(term.first), monthOf(term.last));
  const heads = await Promise.all(months.map((month) => submissions.heads(month)));
  return heads.flat().some(({ version }) => version > 0);
}

const read = new WeakMap<Published, Campaign>();

/** Read once: what is known of a campaign's places is kept with it. */
function campaignIn(published: Published): Campaign {
  const campaign = read.get(published) ?? campaignSchema.parse(published.value);
  read.set(published, campaign);
  return campaign;
}
