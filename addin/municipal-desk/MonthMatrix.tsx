import type { StatusMatrix } from '../../shared/municipal/month-status';
import { cellFacts, standingOf } from '../presenters/month-standing';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { monthWords } from '../words/municipal/month-words';
import { useDesk } from './desk-context';

/** Counties by months: each cell says how it stands and opens the county's month. */
export function MonthMatrix({ matrix }: { matrix: StatusMatrix }): JSX.Element {
  const { language, month: chosen, session } = useDesk();
  const { tag } = useWords().language;
  const words = monthWords[language];
  return (
    <section className="table-region" aria-label={words.matrixRegion}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="table-scroller" tabIndex={0}>
        <table className="data-table month-matrix">
          <caption>{words.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{words.county}</th>
              {matrix.months.map((month) => (
                <th key={month} scope="col" className={month === chosen ? 'month-chosen' : undefined}>
                  {monthText(month, tag)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.counties.map(({ county, name, months }) => (
              <tr key={county}>
                <th scope="row">{name}</th>
                {months.map((cell) => {
                  const standing = standingOf(cell, matrix.today);
                  const facts = cellFacts(cell, words);
                  const heard = [words.standing[standing], ...facts].join(' · ');
                  return (
                    <td key={cell.month}>
                      <button
                        type="button"
                        className={`month-cell month-${standing}`}
                        aria-label={`${words.open(name, monthText(cell.month, tag))}: ${heard}`}
                        onClick={() => session.go({ view: 'county', county }, cell.month)}
                      >
                        <span>{words.standing[standing]}</span>
                        <span className="month-cell-detail">{facts.map(unbroken).join(' ')}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Stays on one line. */
function unbroken(fact: string): string {
  return fact.replaceAll(' ', '\u00a0');
}
