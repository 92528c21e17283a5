import { Announced } from '../taskpane/components/Announced';
import { Notice } from '../taskpane/components/Notice';
import { Waiting } from '../taskpane/components/Waiting';
import { HostRefusalNotice } from '../taskpane/HostRefusalNotice';
import { briefingWords } from '../words/municipal/briefing-words';
import type { BriefingState } from './briefing-session';
import { useDesk } from './desk-context';

interface BriefingOutcomeProps {
  outcome: NonNullable<BriefingState['outcome']>;
  onRetry: () => void;
}

/** What became of the briefing that was written or saved. */
export function BriefingOutcome({ outcome, onRetry }: BriefingOutcomeProps): JSX.Element {
  const words = briefingWords[useDesk().language];
  switch (outcome.kind) {
    case 'writing':
      return <Waiting text={words.writing} />;
    case 'written':
      return (
        <Announced>
          <Notice tone="good" title={words.written(outcome.sheet.name)}>
            {outcome.sheet.kind === 'setAside' && <p>{words.setAside}</p>}
          </Notice>
        </Announced>
      );
    case 'saved':
      return (
        <Announced>
          <Notice tone="good" title={words.saved(outcome.fileName)}>
            <p>{words.savedHint}</p>
          </Notice>
        </Announced>
      );
    case 'refused':
      return (
        <Announced>
          <HostRefusalNotice title={words.notWritten} refusal={outcome.refusal} onRetry={onRetry} />
        </Announced>
      );
  }
}
