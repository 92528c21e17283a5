import type { StandingSubmission } from '../gateway/read-submission';
import { standingOf } from '../presenters/month-standing';
import type { FindingList } from '../presenters/finding-list';
import { dayText } from '../taskpane/day-text';
import { useWords } from '../taskpane/components/words-context';
import { countyWords } from '../words/municipal/county-words';
import { monthWords } from '../words/municipal/month-words';
import { useDesk } from './desk-context';

/** What is to be known of a version before anything else. */
export function CountyFacts({
  standing,
  findings,
}: {
  standing: StandingSubmission;
  findings: FindingList;
}): JSX.Element {
  const { language, ports } = useDesk();
  const words = countyWords[language].facts;
  const month = monthWords[language];
  const { findings: pane, language: spoken } = useWords();
  const { version, receivedAt, daysLate, total, submitter, carriedForward, locked, source } = standing;
  const state = standingOf({ ...standing, daysOverdue: 0 }, ports.today);
  const facts = [
    words.version(version),
    ...(receivedAt === null
      ? []
      : [words.received(dayText(receivedAt, ports.campaign.timeZone, spoken.tag))]),
    ...(daysLate !== null && daysLate > 0 ? [words.late(daysLate)] : []),
    ...(total === null ? [] : [`${month.score} ${total.toFixed(2)}`]),
    ...(submitter === 'municipal' ? [words.onBehalf] : []),
    ...(locked ? [words.locked] : []),
  ];
  return (
    <section className="county-facts">
      <p>
        <span className={`month-badge month-${state}`}>{month.standing[state]}</span> {facts.join(' · ')}
      </p>
      <p>
        {findings.groups.length === 0
          ? pane.none
          : findings.groups.map(({ title, total: count }) => `${title} ${count}`).join(' · ')}
      </p>
      {carriedForward && <p>{words.carriedForward(standing.nothingToReport?.reason ?? '')}</p>}
      <p className="quiet">{words.file(source.fileName)}</p>
    </section>
  );
}
