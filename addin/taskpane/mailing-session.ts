import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { Language } from '../../shared/findings/text';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import type { Stamp } from '../../shared/submission/stamp';
import type { Dispute } from '../../shared/submission/submission';
import type { StampAnswer } from '../gateway/answers';
import type { SubmissionClient } from '../gateway/submission-client';
import { reportFileName } from '../presenters/report-mail';
import { stampLines } from '../presenters/stamp-line';
import type { CheckedToMail, WorkbookSource } from './review-desk';
import { answerOf, type HostRefusal } from './pane-host';
import type { Reviewed } from './pane-state';
import { termsOn } from './published-terms';
import type { ReviewPorts } from './review-session';
import { saveFile } from './save-file';
import { StateHolder } from './store';
import type { Addressee } from './submission-session';

/** Why the server has not signed a stamp. */
export type Unsigned = 'noServer' | 'noKey' | 'offline' | 'keyRefused' | 'noSigner';

/** What became of the stamp of a workbook that was checked. */
export type Stamping =
  /** Errors are left: there is nothing to stamp. */
  | { kind: 'hasErrors' }
  /** The server finds what the pane does not. */
  | { kind: 'refused'; answer: Exclude<StampAnswer, { kind: 'stamped' }> }
  /** The file is of a kind that carries none. */
  | { kind: 'cannotCarry' }
  | { kind: 'notWritten'; refusal: HostRefusal }
  /** `savedAs`: the copy that was saved, where workbooks come as files. `isListed`: told on the sheet 校验结果. */
  | { kind: 'stamped'; unsigned: Unsigned | null; savedAs: string | null; isListed: boolean };

export type Mailing =
  | { kind: 'idle' }
  | { kind: 'checking' }
  | { kind: 'signing' }
  | { kind: 'writing' }
  | { kind: 'broken' }
  /** `source`: the workbook as it was then. */
  | {
      kind: 'checked';
      to: Addressee;
      source: WorkbookSource;
      checked: CheckedToMail;
      stamping: Stamping;
    };

type Ports = Pick<ReviewPorts, 'desk' | 'host' | 'campaign' | 'today' | 'published'>;

interface MailingRequest {
  to: Addressee & { name: string };
  reviewed: Reviewed;
  said: { disputes: readonly Dispute[]; corrections: readonly SheetCorrection[] };
  /** Null: nobody has entered one here. */
  key: string | null;
  language: Language;
}

/** Checks what is to be mailed, and stamps it where it holds no error. */
export class MailingSession extends StateHolder<Mailing> {
  private stopper: AbortController | null = null;

  constructor(
    private readonly ports: Ports,
    /** Null where the page has no server. */
    private readonly client: SubmissionClient | null,
  ) {
    super({ kind: 'idle' });
  }

  async prepare(request: MailingRequest): Promise<void> {
    if (isUnderWay(this.state)) return;
    const stopper = new AbortController();
    this.stopper = stopper;
    this.become({ kind: 'checking' });
    const checked = await this.check(request);
    if (stopper.signal.aborted) return;
    if (!checked) return this.become({ kind: 'broken' });
    const end = (stamping: Stamping): void =>
      this.become({ kind: 'checked', to: request.to, source: request.reviewed.source, checked, stamping });
    if (checked.verdict.errors > 0) return end({ kind: 'hasErrors' });
    if (!checked.canCarry) return end({ kind: 'cannotCarry' });
    this.become({ kind: 'signing' });
    const signing = await this.sign(checked, request.key, stopper.signal);
    if (stopper.signal.aborted) return;
    if (signing.kind === 'refused') return end(signing);
    this.become({ kind: 'writing' });
    end(await this.write(signing.stamp, signing.unsigned, request));
  }

  stop(): void {
    this.stopper?.abort();
    this.become({ kind: 'idle' });
  }

  private async check({ to, reviewed, said }: MailingRequest): Promise<CheckedToMail | null> {
    const { desk, campaign, today, published } = this.ports;
    const { source } = reviewed;
    const { county, month } = to;
    const asOf = lastDayOfMonth(month);
    const { fileName } = source;
    const { corrections } = said;
    const terms = termsOn(asOf, published, campaign);
    const answer = await desk.toMail(
      source,
      { campaign, today, county, asOf, fileName, corrections, ...terms },
      {
        county,
        month,
        baseVersion: 0,
        submissionId: crypto.randomUUID(),
        disputes: [...said.disputes],
      },
    );
    return answer.kind === 'toMail' ? answer.checked : null;
  }

  private async sign(
    checked: CheckedToMail,
    key: string | null,
    signal: AbortSignal,
  ): Promise<Signing | Extract<Stamping, { kind: 'refused' }>> {
    const ownStamp = (unsigned: Unsigned): Signing => ({
      kind: 'made',
      stamp: unsignedStamp(checked, new Date().toISOString()),
      unsigned,
    });
    if (!this.client) return ownStamp('noServer');
    if (key === null) return ownStamp('noKey');
    const answer = await this.client.stamp(key, checked.order, signal);
    switch (answer.kind) {
      case 'stamped':
        return {
          kind: 'made',
          stamp: answer.stamp,
          unsigned: answer.stamp.signature ? null : 'noSigner',
        };
      case 'offline':
      case 'timeout':
      case 'serverFault':
        return ownStamp('offline');
      case 'unauthorised':
      case 'forbidden':
        return ownStamp('keyRefused');
      default:
        return { kind: 'refused', answer };
    }
  }

  private async write(
    stamp: Stamp,
    unsigned: Unsigned | null,
    { to, reviewed, language }: MailingRequest,
  ): Promise<Stamping> {
    const { desk, host, campaign } = this.ports;
    const written = JSON.stringify(stamp);
    const notes = stampLines(written, campaign, language);
    const { stamper } = host;
    if (!stamper) {
      const copy = await desk.copyToMail(language, notes, written);
      if (copy.kind !== 'copied')
        return { kind: 'notWritten', refusal: { kind: 'refused', reason: 'failed' } };
      const savedAs = reportFileName({ county: to.name, month: to.month }, reviewed.source.fileName);
      saveFile(savedAs, copy.bytes);
      return { kind: 'stamped', unsigned, savedAs, isListed: true };
    }
    const answer = await answerOf(() => stamper.writeStamp(written));
    if (answer.kind === 'refused') return { kind: 'notWritten', refusal: answer };
    const made = await desk.tableToMail(language, notes);
    const listed =
      made.kind === 'table' ? await answerOf(() => host.painter.writeFindings(made.table)) : null;
    return { kind: 'stamped', unsigned, savedAs: null, isListed: listed?.kind === 'done' };
  }
}

export function isUnderWay({ kind }: Mailing): boolean {
  return kind === 'checking' || kind === 'signing' || kind === 'writing';
}

interface Signing {
  kind: 'made';
  stamp: Stamp;
  unsigned: Unsigned | null;
}

/** What the pane itself says of the workbook; nobody has signed that. */
function unsignedStamp({ order, counts, disputed, verdict, wire }: CheckedToMail, checkedAt: string): Stamp {
  const { campaign, rubric, county, month } = order.submission;
  return {
    format: 1,
    campaign,
    rubric,
    county,
    month,
    checkedAt,
    engine: order.engine,
    counts,
    disputed,
    total: verdict.total,
    ...(order.corrections && { corrections: order.corrections }),
    records: order.records,
    wire,
    signature: null,
  };
}
