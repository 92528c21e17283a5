import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import { MailPool } from '../desk/mail-pool';
import { SubmissionIds } from '../gateway/submission-ids';
import type { PanePorts } from '../taskpane/App';
import { termsOn } from '../taskpane/published-terms';
import { CountySaid } from './county-said';
import { MailBatch, type MailTerms } from './mail-batch';

/** The mailed files of each month; they are checked and submitted while other views are looked at. */
export class MailSession {
  private readonly batches = new Map<IsoMonth, MailBatch>();
  private readonly pool: MailPool;
  private readonly ids = new SubmissionIds();
  readonly said = new CountySaid();

  constructor(
    private readonly ports: Pick<PanePorts, 'campaign' | 'today' | 'published'>,
    startWorker: () => Worker,
    /** At work beside each other. */
    workers: number,
  ) {
    this.pool = new MailPool(startWorker, ports.campaign, workers);
  }

  batchOf(month: IsoMonth): MailBatch {
    const held = this.batches.get(month);
    if (held) return held;
    const batch = new MailBatch(month, this.pool, () => this.termsOf(month), this.ids, this.said);
    this.batches.set(month, batch);
    return batch;
  }

  /** As they are published when a file is checked. */
  private termsOf(month: IsoMonth): MailTerms {
    const { campaign, today, published } = this.ports;
    const { stampKeys = [] } = published;
    return { today, stampKeys, ...termsOn(lastDayOfMonth(month), published, campaign) };
  }
}
