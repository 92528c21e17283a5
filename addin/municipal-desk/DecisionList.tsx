import type { PastDecision } from '../../shared/municipal/conflicts';
import { useWords } from '../taskpane/components/words-context';
import { dayText } from '../taskpane/day-text';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { useDesk } from './desk-context';

/** Decisions on one conflict, the newest first. */
export function DecisionList({ decisions }: { decisions: readonly PastDecision[] }): JSX.Element {
  const { language, ports } = useDesk();
  const { tag } = useWords().language;
  const words = conflictsWords[language];
  return (
    <ul className="conflict-decisions">
      {[...decisions].reverse().map(({ note, county, at, sides }) => {
        const right = nameOf(county, sides, ports.campaign.counties);
        return (
          <li key={`${at} ${note}`} className="conflict-decision">
            {right !== null && <strong>{words.right(right)}</strong>}
            <p>{note}</p>
            <p className="quiet">{words.decision(dayText(at, ports.campaign.timeZone, tag))}</p>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(
  county: string | null,
  sides: PastDecision['sides'],
  counties: readonly { code: string; name: string }[],
): string | null {
  if (county === null) return null;
  const side = sides.find((each) => each.county === county);
  return side?.countyName ?? counties.find(({ code }) => code === county)?.name ?? county;
}
