import type { Conflict, ConflictSide } from '../../shared/municipal/conflicts';
import { placesText } from '../../shared/municipal/table-columns';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { TextAction } from '../taskpane/components/Action';
import { figureText } from '../taskpane/figure-text';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { useDesk } from './desk-context';

/** What each county says, beside each other where there is room. */
export function ConflictSides({ conflict: { kind, sides } }: { conflict: Conflict }): JSX.Element {
  const differing = kind === 'figures' ? differingFigures(sides) : [];
  return (
    <div className="conflict-sides">
      {sides.map((side) => (
        <Side key={side.county} side={side} differing={differing} />
      ))}
    </div>
  );
}

type Figure = 'cash' | 'townshipLoans';

function Side({ side, differing }: { side: ConflictSide; differing: readonly Figure[] }): JSX.Element {
  const { language, session } = useDesk();
  const words = conflictsWords[language];
  const { county, countyName, version, pairings } = side;
  return (
    <article className="conflict-side" aria-label={countyName}>
      <h5 className="conflict-county">
        {countyName} <span className="quiet">{words.version(version)}</span>
      </h5>
      <ul className="conflict-pairings">
        {pairings.map(({ unit, township, cash, townshipLoans, at, cells }) => (
          <li key={`${unit} ${township}`}>
            <p>{words.pairing(unit, township)}</p>
            <dl className="conflict-figures">
              <FigureLine
                title={words.cash}
                figure={cash}
                places={cells.cash}
                differs={differing.includes('cash')}
              />
              <FigureLine
                title={words.loans}
                figure={townshipLoans}
                places={cells.loans}
                differs={differing.includes('townshipLoans')}
              />
              {at && (
                <div>
                  <dt>{words.listedAt}</dt>
                  <dd>{placesText([at], language)}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
      <TextAction
        text={words.openCounty(countyName)}
        onClick={() => session.go({ view: 'county', county })}
      />
    </article>
  );
}

interface FigureLineProps {
  title: string;
  figure: number;
  places: readonly CellRef[];
  differs: boolean;
}

function FigureLine({ title, figure, places, differs }: FigureLineProps): JSX.Element {
  const { language } = useDesk();
  const words = conflictsWords[language];
  const from = placesText(places, language);
  return (
    <div className={differs ? 'conflict-differs' : ''}>
      <dt>{title}</dt>
      <dd>
        {words.yuan(figureText(figure))}
        {differs && <span className="conflict-mark">{words.differs}</span>}
        {from !== null && <span className="quiet conflict-from">{words.from(from)}</span>}
      </dd>
    </div>
  );
}

function differingFigures(sides: readonly ConflictSide[]): Figure[] {
  const claims = sides.flatMap(({ pairings }) => pairings);
  return (['cash', 'townshipLoans'] as const).filter(
    (field) => new Set(claims.map((claim) => claim[field])).size > 1,
  );
}
