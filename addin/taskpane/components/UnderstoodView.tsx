import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { kindChoices, type UnderstoodSheet } from '../../presenters/understood-sheets';
import { Disclosure } from './Disclosure';
import { PlaceLink } from './PlaceLink';
import { SheetCorrector } from './SheetCorrector';
import { useWords } from './words-context';

interface UnderstoodViewProps {
  sheets: readonly UnderstoodSheet[];
  corrections: readonly SheetCorrection[];
  /** False: what is said is forgotten with this pane. */
  areKept: boolean;
  onCorrect: (corrections: readonly SheetCorrection[]) => void;
  onReveal: (place: CellRef) => void;
}

/** Which sheet was read as what, and which column as which field. */
export function UnderstoodView({ sheets, onReveal, ...props }: UnderstoodViewProps): JSX.Element {
  const { understood: words, language } = useWords();
  const { corrections, areKept, onCorrect } = props;
  const kinds = kindChoices(language.tag === 'en' ? 'en' : 'zhCN');
  return (
    <>
      <p className="quiet">{sheets.length === 0 ? words.noSheets : words.intro}</p>
      {!areKept && <p className="quiet">{words.notKept}</p>}
      {sheets.map((sheet) => (
        <section key={sheet.key} className="understood">
          <h3 className="understood-title">
            <span title={sheet.sheet}>{sheet.sheet}</span>
            <span className={sheet.title ? 'understood-kind' : 'understood-kind not-read'}>
              {sheet.title ?? words.notRead}
            </span>
          </h3>
          {sheet.hidden && <p className="quiet">{words.hidden}</p>}
          {sheet.title ? (
            <UnderstoodTable sheet={sheet} onReveal={onReveal} />
          ) : (
            <p className="quiet">{words.notReadHint}</p>
          )}
          <Disclosure
            id={`correct-${sheet.key.split(' ')[0]}`}
            level={4}
            open={false}
            summary={words.correct}
          >
            {() => (
              <SheetCorrector sheet={sheet} kinds={kinds} corrections={corrections} onCorrect={onCorrect} />
            )}
          </Disclosure>
        </section>
      ))}
    </>
  );
}

function UnderstoodTable({
  sheet,
  onReveal,
}: {
  sheet: UnderstoodSheet;
  onReveal: (place: CellRef) => void;
}): JSX.Element {
  const words = useWords().understood;
  const [first, last] = sheet.headerRows ?? [0, 0];
  return (
    <>
      <p className="quiet">
        {words.rows(sheet.records)} · {words.headerRows(first, last)}
        {sheet.at && (
          <>
            {' · '}
            <PlaceLink at={sheet.at} onReveal={onReveal} addressOnly />
          </>
        )}
      </p>
      {sheet.hiddenRows > 0 && <p className="quiet">{words.hiddenRows(sheet.hiddenRows)}</p>}
      <Disclosure id={`columns-${sheet.key.split(' ')[0]}`} level={4} open={false} summary={words.columns}>
        {() => (
          <table className="understood-columns">
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.header}</th>
                <th scope="col">{words.field}</th>
              </tr>
            </thead>
            <tbody>
              {sheet.columns.map(({ field, letters, header, title, at }) => (
                <tr key={field}>
                  <td>{at ? <PlaceLink at={at} onReveal={onReveal} addressOnly /> : letters}</td>
                  <td>{header}</td>
                  <td>{title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
    </>
  );
}
