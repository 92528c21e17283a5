import { conflictName } from '../../shared/municipal/conflict-names';
import type { Conflict } from '../../shared/municipal/conflicts';
import { suggestionsFor } from '../presenters/conflict-list';
import { oneLine } from '../presenters/one-line';
import { DefaultAction, PrimaryAction, TextAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { CheckField } from '../taskpane/components/CheckField';
import { ChoiceField } from '../taskpane/components/ChoiceField';
import { NoteField } from '../taskpane/components/NoteField';
import { useStore } from '../taskpane/store';
import { conflictsWords } from '../words/municipal/conflicts-words';
import { Refused } from './CallResult';
import type { DecisionSession } from './decision-session';
import { useDesk } from './desk-context';

const longestNote = 500;
const nobody = 'none';

interface DecisionFormProps {
  conflict: Conflict;
  /** Others that the same decision may settle. */
  related: readonly Conflict[];
  deciding: DecisionSession;
  onChanged: () => void;
}

/** Who is right, if anyone, and why: the note is what is kept. */
export function DecisionForm({
  conflict,
  related,
  deciding,
  onChanged,
}: DecisionFormProps): JSX.Element | null {
  const { language, server, ports } = useDesk();
  const words = conflictsWords[language];
  const { drafts, sending, refused } = useStore(deciding);
  const { id, sides } = conflict;
  const draft = drafts[id];
  if (!draft) return null;
  const suggestions = suggestionsFor(conflict, draft.county, ports.campaign);
  const isSending = sending === id;
  const save = async (): Promise<void> => {
    if (await deciding.decide(server, conflict, related)) onChanged();
  };
  return (
    <Announced>
      <div className="conflict-form">
        <ChoiceField
          label={words.whoIsRight}
          selected={draft.county ?? nobody}
          choices={[
            ...sides.map(({ county, countyName }) => ({ key: county, text: words.right(countyName) })),
            { key: nobody, text: words.noneIsRight },
          ]}
          onSelect={(key) => deciding.write(id, { county: key === nobody ? null : key })}
        />
        <NoteField
          label={words.note}
          description={words.noteHint}
          longest={longestNote}
          value={draft.note}
          onChange={(note) => deciding.write(id, { note })}
        />
        {suggestions.length > 0 && (
          <div>
            <p className="quiet">{words.suggestions}</p>
            <ul className="conflict-suggestions">
              {suggestions.map((suggestion) => (
                <li key={suggestion.text.zhCN}>
                  <TextAction
                    text={suggestion.text[language]}
                    onClick={() =>
                      deciding.write(id, { note: suggestion.text[language], county: suggestion.county })
                    }
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
        {related.length > 0 && (
          <CheckField
            label={words.withRelated(
              related.map(
                ({ kind, subject, sides: own }) =>
                  `${subject}（${conflictName(kind, own.length)[language]}）`,
              ),
            )}
            checked={draft.withRelated}
            onChange={(withRelated) => deciding.write(id, { withRelated })}
          />
        )}
        {refused?.id === id && (
          <Announced>
            <Refused answer={refused.answer} />
          </Announced>
        )}
        <div className="buttons">
          <PrimaryAction
            text={isSending ? words.saving : words.save}
            disabled={isSending || oneLine(draft.note) === ''}
            onClick={() => void save()}
          />
          <DefaultAction text={words.cancel} onClick={() => deciding.drop(id)} />
        </div>
      </div>
    </Announced>
  );
}
