import type { SheetKindId } from '../../../shared/sheets/index';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { withColumns, withKind, withMeanings, type Answer } from '../../presenters/sheet-corrections';
import type { SheetQuestion } from '../../presenters/sheet-questions';
import type { Choice, UnderstoodColumn, UnderstoodSheet } from '../../presenters/understood-sheets';
import { DefaultAction, PrimaryAction, TextAction } from './Action';
import { FieldChoice } from './FieldChoice';
import { PlaceLink } from './PlaceLink';
import { useWords } from './words-context';

interface SheetQuestionCardProps {
  sheet: UnderstoodSheet;
  question: SheetQuestion;
  /** Every sheet kind. */
  kinds: readonly Choice<SheetKindId>[];
  /** Confirms what this sheet and others were read as by what was said of the same one; empty where it is alone. */
  alike: readonly Answer[];
  onAnswer: (answers: readonly Answer[]) => void;
  onReveal?: ((place: CellRef) => void) | undefined;
}

/** One thing that the reader does not know, and the answers to it. */
export function SheetQuestionCard(props: SheetQuestionCardProps): JSX.Element {
  const { sheet, question, onAnswer, onReveal } = props;
  const { understood: words } = useWords();
  const say = (columns: readonly UnderstoodColumn[], field: string | null): void =>
    onAnswer([withColumns(sheet, columns, field)]);
  switch (question.about) {
    case 'sheet':
      return <KindQuestion {...props} question={question} />;
    case 'fields':
      return (
        <div className="question">
          <p>{words.fieldsMissing(sheet.sheet)}</p>
          {question.fields.map((field) => (
            <div key={field.id} className="answers">
              <span>{words.whichColumn(field.title)}</span>
              {question.among.map((column) => (
                <TextAction
                  key={`${column.letters} ${column.key}`}
                  text={words.columnName(column.letters, column.header)}
                  onClick={() => say([column], field.id)}
                />
              ))}
            </div>
          ))}
        </div>
      );
    case 'column': {
      const { column, likely } = question;
      return (
        <div className="question">
          <p>
            {words.columnDoubtful(sheet.sheet, column.letters, column.header)}{' '}
            {column.at && <PlaceLink at={column.at} onReveal={onReveal} addressOnly />}
          </p>
          <div className="answers">
            {likely.map(({ id, title }) => (
              <DefaultAction key={id} text={title} onClick={() => say([column], id)} />
            ))}
            <DefaultAction text={words.noneOfThese} onClick={() => say([column], null)} />
            <FieldChoice
              label={words.otherField}
              fields={sheet.fields}
              selected={null}
              placeholder={words.otherField}
              onSelect={(field) => say([column], field)}
            />
          </div>
        </div>
      );
    }
    case 'columns':
      return (
        <div className="question">
          <p>{words.columnsDoubtful(sheet.sheet, question.columns.length)}</p>
          <ColumnRows sheet={sheet} columns={question.columns} onAnswer={onAnswer} />
          <div className="answers">
            <PrimaryAction
              text={words.allRight}
              label={`${words.columnsDoubtful(sheet.sheet, question.columns.length)} ${words.allRight}`}
              onClick={() => onAnswer([withMeanings(sheet, question.columns)])}
            />
          </div>
        </div>
      );
    case 'left':
      return (
        <div className="question">
          <p>{words.columnsLeft(sheet.sheet, question.columns.length)}</p>
          <ColumnRows sheet={sheet} columns={question.columns} onAnswer={onAnswer} />
          <div className="answers">
            <DefaultAction
              text={words.leaveAll}
              label={`${words.columnsLeft(sheet.sheet, question.columns.length)} ${words.leaveAll}`}
              onClick={() => say(question.columns, null)}
            />
          </div>
        </div>
      );
  }
}

function ColumnRows({
  sheet,
  columns,
  onAnswer,
}: Pick<SheetQuestionCardProps, 'sheet' | 'onAnswer'> & {
  columns: readonly UnderstoodColumn[];
}): JSX.Element {
  const { understood: words } = useWords();
  return (
    <>
      {columns.map((column) => (
        <div key={`${column.letters} ${column.key}`} className="answers">
          <span className="column-name">{words.columnName(column.letters, column.header)}</span>
          <FieldChoice
            label={words.columnName(column.letters, column.header)}
            fields={sheet.fields}
            selected={column.field}
            onSelect={(field) => onAnswer([withColumns(sheet, [column], field)])}
          />
        </div>
      ))}
    </>
  );
}

function KindQuestion({
  sheet,
  question,
  kinds,
  alike,
  onAnswer,
  onReveal,
}: SheetQuestionCardProps & { question: Extract<SheetQuestion, { about: 'sheet' }> }): JSX.Element {
  const { understood: words } = useWords();
  const { because, of, at, headers, headings, likely } = question;
  const say = (kind: SheetKindId | 'none'): void => onAnswer([withKind(sheet, kind, headings)]);
  const [first] = likely;
  const title = first?.title ?? '';
  const sentence = {
    unread: words.sheetUnread(sheet.sheet),
    doubtful: words.sheetDoubtful(sheet.sheet, title),
    borrowed: first
      ? words.sheetBorrowed(sheet.sheet, of ?? '', title)
      : words.sheetBorrowedNone(sheet.sheet, of ?? ''),
  }[because];
  return (
    <div className="question">
      <p>
        {sentence} {at && <PlaceLink at={at} onReveal={onReveal} addressOnly />}
      </p>
      {headers.length > 0 && <p className="quiet">{words.headers(headers.join(words.between))}</p>}
      <p>{words.whatIsIt}</p>
      <div className="answers">
        {likely.map(({ id, title: kind }) => (
          <PrimaryAction key={id} text={words.thisIs(kind)} onClick={() => say(id)} />
        ))}
        {kinds
          .filter(({ id }) => !likely.some((kind) => kind.id === id))
          .map(({ id, title: kind }) => (
            <TextAction key={id} text={kind} onClick={() => say(id)} />
          ))}
        <DefaultAction
          text={words.notOurs}
          label={`${sheet.sheet} ${words.notOurs}`}
          onClick={() => say('none')}
        />
        {alike.length > 0 && (
          <DefaultAction text={words.allAlike(alike.length)} onClick={() => onAnswer(alike)} />
        )}
      </div>
    </div>
  );
}
