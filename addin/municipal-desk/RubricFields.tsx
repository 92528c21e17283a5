import type { DraftField, DraftReading } from '../presenters/rubric-draft';
import { Disclosure } from '../taskpane/components/Disclosure';
import { TextEntry } from '../taskpane/components/TextEntry';
import { rubricWords } from '../words/municipal/rubric-words';
import { useDesk } from './desk-context';
import { exactText } from './exact-text';
import type { RubricSession } from './rubric-session';

interface RubricFieldsProps {
  reading: DraftReading;
  session: Pick<RubricSession, 'typePoints' | 'typeFigure'>;
}

/** Every point and figure to be changed; what does not fit is said beside it. */
export function RubricFields({ reading, session }: RubricFieldsProps): JSX.Element {
  const words = rubricWords[useDesk().language];
  const { blocks, figures, sum, wanted } = reading;
  const labelOf = (title: string, { isChanged, held }: DraftField): string =>
    isChanged ? words.held(title, held) : title;
  const off = Math.abs(sum - wanted);
  const sumText =
    off < 1e-6
      ? words.sumFits(exactText(sum))
      : sum > wanted
        ? words.sumTooMuch(exactText(sum), exactText(wanted), exactText(off))
        : words.sumTooLittle(exactText(sum), exactText(wanted), exactText(off));
  return (
    <section aria-label={words.points}>
      <h3>{words.points}</h3>
      {blocks.map(({ id, title, fields, isChanged, sum: own }) => (
        <Disclosure
          key={id}
          id={`rubric-${id}`}
          level={4}
          open={false}
          summary={
            <span>
              {words.blockSum(title, exactText(own))}
              {isChanged && <span className="rubric-changed"> {words.changed}</span>}
            </span>
          }
        >
          {() => (
            <div className="rubric-fields">
              {fields.map((field) => (
                <TextEntry
                  key={field.id}
                  label={labelOf(field.title, field)}
                  value={field.typed}
                  longest={12}
                  error={field.problem === null ? '' : words[field.problem]}
                  onChange={(typed) => session.typePoints(field.id, typed)}
                />
              ))}
            </div>
          )}
        </Disclosure>
      ))}
      <Disclosure
        id="rubric-figures"
        level={4}
        open={false}
        summary={
          <span>
            {words.figures}
            {figures.some(({ isChanged }) => isChanged) && (
              <span className="rubric-changed"> {words.changed}</span>
            )}
          </span>
        }
      >
        {() => (
          <div className="rubric-fields">
            {figures.map((field) => (
              <TextEntry
                key={field.id}
                label={labelOf(words.figure[field.id], field)}
                value={field.typed}
                longest={15}
                error={
                  field.problem === 'doesNotFit'
                    ? words.figureDoesNotFit[field.id]
                    : field.problem === null
                      ? ''
                      : words.notNumber
                }
                onChange={(typed) => session.typeFigure(field.id, typed)}
              />
            ))}
          </div>
        )}
      </Disclosure>
      <output className={off < 1e-6 ? 'rubric-sum' : 'rubric-sum rubric-sum-off'}>{sumText}</output>
    </section>
  );
}
