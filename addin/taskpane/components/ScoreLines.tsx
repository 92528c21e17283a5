import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { ScoreBlockLine } from '../../presenters/score-blocks';
import { PlaceLink } from './PlaceLink';
import { pointsText } from './points-text';
import { useWords } from './words-context';

interface ScoreLinesProps {
  lines: readonly ScoreBlockLine[];
  onReveal: (place: CellRef) => void;
}

/** Indicators with what they earned, by when they are due and what is missing. */
export function ScoreLines({ lines, onReveal }: ScoreLinesProps): JSX.Element {
  const words = useWords().score;
  return (
    <ul className="score-lines">
      {lines.map((line) => (
        <li key={line.indicator} className="score-line">
          <span className="score-line-head">
            <span className="score-line-title">{line.title}</span>
            <span className="score-figures">
              {line.applies ? `${pointsText(line.earned)} / ${pointsText(line.due)}` : words.notApplicable}
            </span>
          </span>
          {line.gain > 0 && (
            <span className={line.overdue ? 'due due-overdue' : 'due'}>
              {line.overdue ? words.overdue(line.dueBy) : words.dueBy(line.dueBy)}
              {' · '}
              {words.worth(pointsText(line.worth))}
            </span>
          )}
          {line.gain > 0 && line.missing.length > 0 && (
            <ul className="missing" aria-label={words.missing}>
              {line.missing.map(({ what, at }, index) => (
                <li key={index}>
                  {what}
                  {at && (
                    <>
                      {' '}
                      <PlaceLink at={at} onReveal={onReveal} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
