import { useState } from 'react';
import type { WorkbookGain } from '../../presenters/score-blocks';
import { TextAction } from './Action';
import { Disclosure } from './Disclosure';
import { pointsText } from './points-text';
import { useWords } from './words-context';

interface WorkbookGainsProps {
  gains: readonly WorkbookGain[];
  onChoose: (pairing: string) => void;
}

const firstGains = 5;

/** What would raise the workbook's score most, and for which pairings. */
export function WorkbookGains({ gains, onChoose }: WorkbookGainsProps): JSX.Element | null {
  const words = useWords().score;
  const [isWhole, setWhole] = useState(false);
  if (gains.length === 0) return null;
  return (
    <>
      <h3>{words.gains}</h3>
      <p className="quiet">{words.gainsNote}</p>
      {gains.slice(0, isWhole ? gains.length : firstGains).map((gain) => (
        <Disclosure
          key={gain.indicator}
          id={`gain-${gain.indicator.replace(/\W/g, '-')}`}
          level={4}
          open={false}
          summary={
            <span className="gain">
              <span className="gain-title">{gain.title}</span>
              <span className="gain-points">{words.worth(pointsText(gain.worth))}</span>
              <span className={gain.overdue > 0 ? 'gain-facts due-overdue' : 'gain-facts'}>
                {words.lacking(gain.pairings.length)}
                {gain.overdue > 0 && words.ofWhichOverdue(gain.overdue)}
              </span>
            </span>
          }
        >
          {() => (
            <ul className="plain-list gain-pairings">
              {gain.pairings.map(({ key, title, worth }) => (
                <li key={key}>
                  <TextAction text={title || words.unnamed} onClick={() => onChoose(key)} />
                  <span className="score-figures">{words.worth(pointsText(worth))}</span>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
      {gains.length > firstGains && (
        <p className="show-all">
          <TextAction
            text={isWhole ? words.fewerGains : words.allGains(gains.length)}
            onClick={() => setWhole(!isWhole)}
          />
        </p>
      )}
    </>
  );
}
