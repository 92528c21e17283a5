import type { CountyDecision } from '../../shared/municipal/conflicts';
import { TextAction } from '../taskpane/components/Action';
import { useWords } from '../taskpane/components/words-context';
import { dayText } from '../taskpane/day-text';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { useDesk } from './desk-context';

/** What was decided on conflicts that a county is a side of, the newest first. */
export function ConflictLog({ decisions }: { decisions: readonly CountyDecision[] }): JSX.Element | null {
  const { language, ports, session } = useDesk();
  const { tag } = useWords().language;
  const words = conflictsWords[language];
  const { counties, timeZone } = ports.campaign;
  if (decisions.length === 0) return null;
  return (
    <>
      <h4>{words.concerning}</h4>
      <ul>
        {[...decisions].reverse().map(({ id, subject, county, note, at }) => {
          const right = counties.find(({ code }) => code === county);
          return (
            <li key={`${id} ${at}`}>
              <p>
                <strong>{subject}</strong> {right && words.right(right.name)} · {dayText(at, timeZone, tag)}
              </p>
              <p className="quiet">{note}</p>
            </li>
          );
        })}
      </ul>
      <TextAction text={words.openConflicts} onClick={() => session.go({ view: 'conflicts' })} />
    </>
  );
}
