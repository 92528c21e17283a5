import { useMemo, useState } from 'react';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { StandingSubmission } from '../gateway/read-submission';
import { reviewView } from '../presenters/review-view';
import { standingReview } from '../presenters/standing-review';
import { Disclosure } from '../taskpane/components/Disclosure';
import { ScoreCardView } from '../taskpane/components/ScoreCardView';
import { countyWords } from '../words/municipal/county-words';
import { CountyDecisions } from './CountyDecisions';
import { CountyFacts } from './CountyFacts';
import { CountyFindings } from './CountyFindings';
import { CountyNotes } from './CountyNotes';
import { CountyPlace } from './CountyPlace';
import { useDesk } from './desk-context';

/** Findings listed for each rule: more than anyone returns one by one. */
const findingsShown = 100;

interface CountyMonthProps {
  standing: StandingSubmission;
  name: string;
  onChanged: () => void;
}

/** The version that stands, with its findings and score card, and the decisions on it. */
export function CountyMonth({ standing, name, onChanged }: CountyMonthProps): JSX.Element {
  const { ports, language } = useDesk();
  const words = countyWords[language];
  const [pointed, setPointed] = useState<CellRef | null>(null);
  const { disputes, version } = standing;
  const view = useMemo(
    () =>
      reviewView(standingReview(standing, ports.campaign), { language, muted: [], disputes }, findingsShown),
    [standing, ports.campaign, language, disputes],
  );
  const paneOnly = (standing.paneFindings ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <CountyFacts standing={standing} findings={view.findings} />
      <CountyNotes notes={standing.notes} onReveal={setPointed} />
      <CountyDecisions key={version} standing={standing} name={name} onChanged={onChanged} />
      {pointed && (
        <CountyPlace standing={standing} name={name} at={pointed} onClose={() => setPointed(null)} />
      )}
      <Disclosure id="county-findings" level={3} open summary={words.findings}>
        {() => (
          <>
            <CountyFindings standing={standing} findings={view.findings} onReveal={setPointed} />
            {paneOnly > 0 && <p className="quiet">{words.paneOnly(paneOnly)}</p>}
          </>
        )}
      </Disclosure>
      <Disclosure id="county-score" level={3} open={false} summary={words.score}>
        {() => <ScoreCardView score={view.score} asOf={view.asOf} onReveal={setPointed} />}
      </Disclosure>
    </>
  );
}
