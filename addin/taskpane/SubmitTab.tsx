import { useMemo, useState } from 'react';
import { lastDayOfMonth } from '../../shared/campaign/calendar';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Language } from '../../shared/findings/text';
import type { PanePorts } from './App';
import { MonthField } from './components/MonthField';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import { OutboxKey } from './OutboxKey';
import { OutboxSection } from './OutboxSection';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';
import { likelyMonth, monthText, submissionMonths } from './submission-months';
import { MailForm } from './MailForm';
import { YearSummary } from './YearSummary';
import { SubmitForm } from './SubmitForm';

interface SubmitTabProps {
  ports: PanePorts;
  session: ReviewSession;
  reviewed: Reviewed | null;
  language: Language;
  onReveal: (place: CellRef) => void;
}

/** Whose workbook it is and for which month; then the ways to send it. */
export function SubmitTab({ ports, session, reviewed, language, onReveal }: SubmitTabProps): JSX.Element {
  const { submit, language: spoken } = useWords();
  const { server, mailing, keys, demoKeys, campaign, today } = ports;
  const months = useMemo(() => submissionMonths(campaign, today), [campaign, today]);
  const [month, setMonth] = useState(() => likelyMonth(months, today) ?? '');
  const noServer = !server && (
    <Notice tone="plain" title={submit.noServer}>
      {submit.noServerHint}
    </Notice>
  );
  const outbox = server && (
    <OutboxSection session={server.outbox} timeZone={campaign.timeZone} language={language} />
  );
  const county = reviewed?.view.county;
  if (!reviewed || !county) {
    const hindrance = reviewed ? (
      <Notice tone="careful" title={submit.noCounty} />
    ) : (
      noServer || <Notice tone="plain" title={submit.noWorkbook} />
    );
    return (
      <>
        {outbox}
        {server && <OutboxKey session={server.outbox} keys={keys} demoKey={demoKeys.county} />}
        {hindrance}
      </>
    );
  }
  return (
    <div className="submit-form">
      {outbox}
      <p>
        <span className="quiet">{submit.county}</span> <strong>{county.name}</strong>
      </p>
      <MonthField
        label={submit.month}
        months={months.map((one) => ({ month: one, text: monthText(one, spoken.tag) }))}
        selected={month}
        onSelect={setMonth}
      />
      <p className="quiet">{submit.monthHint(lastDayOfMonth(month))}</p>
      {server ? (
        <SubmitForm
          review={session}
          session={server.submission}
          outbox={server.outbox}
          history={server.history}
          keys={keys}
          demoKey={demoKeys.county}
          campaign={campaign}
          reviewed={reviewed}
          county={county}
          month={month}
          language={language}
          onReveal={onReveal}
        />
      ) : (
        noServer
      )}
      <MailForm
        key={`${county.code} ${month}`}
        review={session}
        session={mailing}
        keys={keys}
        campaign={campaign}
        reviewed={reviewed}
        county={county}
        month={month}
        language={language}
        isOnlyWay={!server}
      />
      {server && (
        <YearSummary
          session={server.year}
          keys={keys}
          county={county}
          language={language}
          isWritten={ports.host.publisher !== null}
        />
      )}
    </div>
  );
}
