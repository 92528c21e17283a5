import { z } from 'zod';
import { campaignSchema } from '../../shared/campaign/campaign-schema';
import type { CampaignDraft } from '../presenters/campaign-draft';

const texts = z.record(z.string(), z.string());
const draftSchema: z.ZodType<CampaignDraft> = z.object({
  base: campaignSchema,
  replaces: z.string().nullable(),
  title: z.string(),
  titleEn: z.string(),
  notice: z.string(),
  first: z.string(),
  last: z.string(),
  monthsOff: z.array(z.string()),
  quartersOff: z.array(z.string()),
  dueDay: z.string(),
  mayFourthFirst: z.string(),
  mayFourthLast: z.string(),
  rubric: z.object({ points: texts, figures: texts }),
  vintage: z.string().nullable(),
  places: z.string().nullable(),
});

const key = 'qianshou.campaignDraft';

/** A campaign that is being written outlives the page; a storage that is full keeps nothing. */
export class DraftMemory {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  recall(): CampaignDraft | null {
    try {
      const read = draftSchema.safeParse(JSON.parse(this.storage.getItem(key) ?? 'null'));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  keep(draft: CampaignDraft | null): void {
    try {
      if (draft) this.storage.setItem(key, JSON.stringify(draft));
      else this.storage.removeItem(key);
    } catch {
      this.storage.removeItem(key);
    }
  }
}
