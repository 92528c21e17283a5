import type { ReactNode } from 'react';
import { cellFacts, countStandings, type CountyMonth } from '../presenters/month-standing';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { monthWords } from '../words/municipal/month-words';
import { useDesk } from './desk-context';

interface MonthCountiesProps {
  lines: readonly CountyMonth[];
  /** Between the counts and the counties. */
  children: ReactNode;
}

/** The counties of the month, those to look after first. */
export function MonthCounties({ lines, children }: MonthCountiesProps): JSX.Element {
  const { language, month, session } = useDesk();
  const words = monthWords[language];
  const own = monthText(month, useWords().language.tag);
  return (
    <section aria-label={words.list(own)}>
      <h3>{words.headline(own, lines.length)}</h3>
      <ul className="month-counts">
        {countStandings(lines).map(([standing, counties]) => (
          <li key={standing} className={`month-badge month-${standing}`}>
            {words.count(words.standing[standing], counties)}
          </li>
        ))}
      </ul>
      {children}
      <ul className="month-lines">
        {lines.map((line) => (
          <li key={line.county}>
            <button
              type="button"
              className="month-line"
              onClick={() => session.go({ view: 'county', county: line.county })}
            >
              <span className="month-line-name">{line.name}</span>
              <span className={`month-badge month-${line.standing}`}>{words.standing[line.standing]}</span>
              <span className="month-line-facts">{cellFacts(line.cell, words).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
