import { useState } from 'react';
import { lastDayOfMonth, type IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign, County } from '../../shared/campaign/campaign';
import type { Language } from '../../shared/findings/text';
import type { KeyStore } from '../gateway/key-store';
import { mailingWords } from '../words/mailing-words';
import { DefaultAction } from './components/Action';
import { Announced } from './components/Announced';
import { Disclosure } from './components/Disclosure';
import { Notice } from './components/Notice';
import { Waiting } from './components/Waiting';
import { MailOutcome } from './MailOutcome';
import { isUnderWay, type MailingSession } from './mailing-session';
import { keyOf } from './object-keys';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';
import { useStore } from './store';

interface MailFormProps {
  review: ReviewSession;
  session: MailingSession;
  keys: KeyStore;
  campaign: Campaign;
  reviewed: Reviewed;
  county: Pick<County, 'code' | 'name'>;
  month: IsoMonth;
  language: Language;
  /** Where there is no other way to report. */
  isOnlyWay: boolean;
}

/** Reports by mail: one press checks, stamps and writes the letter. */
export function MailForm(props: MailFormProps): JSX.Element {
  const words = mailingWords[props.language];
  return (
    <Disclosure id="mail-form" level={3} open={props.isOnlyWay} className="mail-form" summary={words.title}>
      {() => <MailSteps {...props} />}
    </Disclosure>
  );
}

function MailSteps(props: MailFormProps): JSX.Element {
  const { review, session, keys, reviewed, county, month, language } = props;
  const words = mailingWords[language];
  const mailing = useStore(session);
  const [isBehind, setBehind] = useState(false);
  const { counts, disputed } = reviewed.view.verdict;
  const errors = counts.error - disputed;
  const prepare = async (): Promise<void> => {
    setBehind(false);
    const newest = await review.upToDate();
    setBehind(!newest);
    if (!newest) return;
    const { notes, corrections } = review;
    const said = { disputes: notes.state.disputes, corrections: corrections.state.sheets };
    const to = { county: county.code, name: county.name, month };
    await session.prepare({ to, reviewed: newest, said, key: keys.get('county'), language });
  };
  const isHere =
    mailing.kind === 'checked' && mailing.to.month === month && mailing.to.county === county.code;
  return (
    <>
      <p className="quiet">{words.hint(lastDayOfMonth(month))}</p>
      {isUnderWay(mailing) ? (
        <MailProgress session={session} language={language} />
      ) : (
        <DefaultAction
          text={errors > 0 ? words.checkWithErrors(errors) : words.check}
          onClick={() => void prepare()}
        />
      )}
      {isBehind && <Notice tone="careful" title={words.notUpToDate} />}
      {mailing.kind === 'broken' && <Notice tone="bad" title={words.broken} />}
      {isHere && !isBehind && (
        <Announced key={keyOf(mailing)}>
          <MailOutcome
            mailing={mailing}
            county={county.name}
            campaign={props.campaign}
            language={language}
            isChanged={mailing.source !== reviewed.source}
            onRetry={() => void prepare()}
          />
        </Announced>
      )}
    </>
  );
}

function MailProgress({
  session,
  language,
}: {
  session: MailingSession;
  language: Language;
}): JSX.Element | null {
  const words = mailingWords[language];
  const { kind } = useStore(session);
  if (kind !== 'checking' && kind !== 'signing' && kind !== 'writing') return null;
  return (
    <div className="send-progress">
      <Waiting text={words[kind]} />
      {kind !== 'writing' && <DefaultAction text={words.stop} onClick={() => session.stop()} />}
    </div>
  );
}
