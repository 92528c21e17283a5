import { campaignSchema } from '../../shared/campaign/campaign-schema';
import { publishedSchema, type Published } from './wire';

const rememberedSchema = publishedSchema.extend({ campaign: campaignSchema });
type Remembered = Published & { campaign: NonNullable<Published['campaign']> };

const prefix = 'qianshou.campaign';

/** What was published last of every campaign: the pane goes by it while no server answers. */
export class PublishedMemory {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  /** `isInForce`: the one to begin with. A storage that is full keeps what it has. */
  keep(published: Remembered, isInForce: boolean): void {
    const { id } = published.campaign;
    try {
      this.storage.setItem(`${prefix}.${id}`, JSON.stringify(published));
      if (isInForce) this.storage.setItem(prefix, id);
    } catch {
      this.storage.removeItem(`${prefix}.${id}`);
    }
  }

  /** Of a campaign, or of the one that was in force; null where nothing of it is known. */
  recall(id = this.storage.getItem(prefix)): Remembered | null {
    const kept = id === null ? null : this.storage.getItem(`${prefix}.${id}`);
    if (kept === null) return null;
    try {
      const read = rememberedSchema.safeParse(JSON.parse(kept));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }
}
