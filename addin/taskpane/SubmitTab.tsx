import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Language } from '../../shared/findings/text';
import type { PanePorts } from './App';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import type { Reviewed } from './pane-state';
import type { ReviewSession } from './review-session';
import { SubmitForm } from './SubmitForm';

interface SubmitTabProps {
  ports: PanePorts;
  session: ReviewSession;
  reviewed: Reviewed | null;
  language: Language;
  onReveal: (place: CellRef) => void;
}

/** Whether there is something to submit and somewhere to submit it to; then the form. */
export function SubmitTab({ ports, session, reviewed, language, onReveal }: SubmitTabProps): JSX.Element {
  const { submit } = useWords();
  const { server, keys, demoKeys, campaign, today } = ports;
  if (!server) {
    return (
      <Notice tone="plain" title={submit.noServer}>
        {submit.noServerHint}
      </Notice>
    );
  }
  if (!reviewed) return <Notice tone="plain" title={submit.noWorkbook} />;
  const { county } = reviewed.view;
  if (!county) return <Notice tone="careful" title={submit.noCounty} />;
  return (
    <SubmitForm
      review={session}
      session={server.submission}
      keys={keys}
      demoKey={demoKeys.county}
      campaign={campaign}
      today={today}
      reviewed={reviewed}
      county={county}
      language={language}
      onReveal={onReveal}
    />
  );
}
