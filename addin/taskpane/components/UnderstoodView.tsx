import type { CellRef } from '../../../shared/workbook/cell-ref';
import { saidKind, takenBack, withKind, type Answer } from '../../presenters/sheet-corrections';
import { kindChoices, type UnderstoodSheet, type UnderstoodTable } from '../../presenters/understood-sheets';
import type { VainAnswer } from '../../presenters/vain-answers';
import { TextAction } from './Action';
import { Disclosure } from './Disclosure';
import { PlaceLink } from './PlaceLink';
import { SheetCorrector } from './SheetCorrector';
import { SheetQuestionCard } from './SheetQuestionCard';
import { useWords } from './words-context';

interface UnderstoodViewProps {
  sheets: readonly UnderstoodSheet[];
  /** False: what is said is forgotten with this pane. */
  areKept: boolean;
  onAnswer: (answers: readonly Answer[]) => void;
  onReveal?: ((place: CellRef) => void) | undefined;
}

/** More questions than these are asked once the first are answered. */
const questionsShown = 12;

/** What is to be asked, then which sheet was read as what, and which column as which field. */
export function UnderstoodView({ sheets, areKept, onAnswer, onReveal }: UnderstoodViewProps): JSX.Element {
  const { understood: words, language } = useWords();
  const kinds = kindChoices(language.tag === 'en' ? 'en' : 'zhCN');
  const questions = sheets
    .flatMap((sheet) => sheet.questions.map((question, index) => ({ sheet, question, index })))
    .sort((a, b) => Number(a.question.about === 'left') - Number(b.question.about === 'left'));
  const vain = sheets.flatMap((sheet) => sheet.vain.map((answer) => ({ sheet, answer })));
  const answers = { kinds, onAnswer, onReveal };
  return (
    <>
      {questions.length > 0 && (
        <section className="questions">
          <h3>{words.questions(questions.length)}</h3>
          {questions.slice(0, questionsShown).map(({ sheet, question, index }) => (
            <SheetQuestionCard
              key={`${sheet.sheet} ${index}`}
              sheet={sheet}
              question={question}
              alike={question.about === 'sheet' ? confirmed(sheets, question.of) : []}
              {...answers}
            />
          ))}
          {questions.length > questionsShown && (
            <p className="quiet">{words.moreQuestions(questions.length - questionsShown)}</p>
          )}
        </section>
      )}
      <p className="quiet">{sheets.length === 0 ? words.noSheets : words.intro}</p>
      {!areKept && <p className="quiet">{words.notKept}</p>}
      {vain.map(({ sheet, answer }, index) => (
        <VainLine
          key={`${sheet.sheet} ${index}`}
          answer={answer}
          onForget={() => onAnswer([takenBack(answer.correction)])}
        />
      ))}
      {sheets.map((sheet, index) => (
        <section key={sheet.sheet} className="understood">
          <h3 className="understood-title">
            <span title={sheet.sheet}>{sheet.sheet}</span>
            <span className={sheet.title ? 'understood-kind' : 'understood-kind not-read'}>
              {sheet.title ?? (sheet.said?.kind === null ? words.saidNotOurs : words.notRead)}
            </span>
          </h3>
          {sheet.hidden && <p className="quiet">{words.hidden}</p>}
          {sheet.tables.map((table) => (
            <TableLine key={`${table.title} ${table.at?.address}`} table={table} onReveal={onReveal} />
          ))}
          {sheet.title === null && sheet.said?.kind !== null && <p className="quiet">{words.notReadHint}</p>}
          <Disclosure id={`correct-${index}`} level={4} open={false} summary={words.correct}>
            {() => <SheetCorrector sheet={sheet} {...answers} />}
          </Disclosure>
        </section>
      ))}
    </>
  );
}

/** What several sheets were read as by what was said of another one: all right. */
function confirmed(sheets: readonly UnderstoodSheet[], of: string | null): readonly Answer[] {
  const alike = sheets.filter(({ questions }) =>
    questions.some((question) => question.about === 'sheet' && of !== null && question.of === of),
  );
  return alike.length > 1 ? alike.map((sheet) => withKind(sheet, saidKind(sheet))) : [];
}

function TableLine({
  table: { title, at, records, headerRows, hiddenRows },
  onReveal,
}: {
  table: UnderstoodTable;
  onReveal?: ((place: CellRef) => void) | undefined;
}): JSX.Element {
  const words = useWords().understood;
  const [first, last] = headerRows;
  return (
    <p className="quiet">
      {title} · {words.rows(records)} · {words.headerRows(first, last)}
      {at && (
        <>
          {' · '}
          <PlaceLink at={at} onReveal={onReveal} addressOnly />
        </>
      )}
      {hiddenRows > 0 && ` · ${words.hiddenRows(hiddenRows)}`}
    </p>
  );
}

function VainLine({ answer, onForget }: { answer: VainAnswer; onForget: () => void }): JSX.Element {
  const words = useWords().understood;
  const { correction, title, isNoLedger, gone } = answer;
  const said = isNoLedger
    ? words.vainNoLedger
    : title !== null
      ? words.vainKind(title)
      : words.vainColumns(gone.map((header) => `“${header}”`).join(words.between));
  return (
    <p className="vain">
      {words.vain(correction.sheet, said)} <TextAction text={words.forgetVain} onClick={onForget} />
    </p>
  );
}
