import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { ScoreBlockLine } from '../../presenters/score-blocks';
import { PlaceLink } from './PlaceLink';
import { pointsText } from './points-text';
import { useWords } from './words-context';

interface ScoreLinesProps {
  lines: readonly ScoreBlockLine[];
  /** What stands before the cells that the points rest on; without it they are not shown. */
  evidence?: string;
  onReveal: (place: CellRef) => void;
}

/** More than these say no more. */
const mostEvidence = 12;

/** Indicators with what they earned, by when they are due and what is missing. */
export function ScoreLines({ lines, evidence, onReveal }: ScoreLinesProps): JSX.Element {
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
          {evidence !== undefined && line.evidence.length > 0 && (
            <span className="evidence">
              {evidence}
              {line.evidence.slice(0, mostEvidence).map((at) => (
                <span key={`${at.sheet} ${at.address}`}>
                  {' '}
                  <PlaceLink at={at} onReveal={onReveal} />
                </span>
              ))}
              {line.evidence.length > mostEvidence && ' …'}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
