import { useState } from 'react';
import { wireAddress } from '../../shared/submission/wire-row';
import type { StandingSubmission } from '../gateway/read-submission';
import { oneLine } from '../presenters/one-line';
import { DefaultAction, TextAction } from '../taskpane/components/Action';
import { SelectField } from '../taskpane/components/SelectField';
import { Disclosure } from '../taskpane/components/Disclosure';
import { NoteField } from '../taskpane/components/NoteField';
import { TextEntry } from '../taskpane/components/TextEntry';
import { useStore } from '../taskpane/store';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';
import { draftKey, ReturnDrafts } from './return-drafts';

const longestNote = 1_000;

/** The notes that are collected for a return: taken from findings, from the list of usual ones, or written here. */
export function ReturnNotes({ standing }: { standing: StandingSubmission }): JSX.Element {
  const { language, session } = useDesk();
  const words = countyWords[language].note;
  const drafts = session.keep(ReturnDrafts, () => new ReturnDrafts());
  useStore(drafts);
  const key = draftKey(standing);
  const notes = drafts.of(key);
  return (
    <Disclosure
      id="county-return"
      level={3}
      open={notes.length > 0}
      summary={`${words.heading} (${notes.length})`}
    >
      {() => (
        <div className="return-notes">
          <p className="quiet">{words.hint}</p>
          {notes.length > 0 && (
            <ol className="return-list">
              {notes.map((note, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two notes can be alike
                <li key={index}>
                  <NoteField
                    label={note.at ? `${note.at.sheet}!${note.at.address}` : words.whole}
                    value={note.text}
                    longest={longestNote}
                    onChange={(text) => drafts.change(key, index, text)}
                  />
                  <TextAction text={words.remove} onClick={() => drafts.remove(key, index)} />
                </li>
              ))}
            </ol>
          )}
          <NewNote onAdd={(note) => drafts.add(key, note)} sheets={sheetsOf(standing)} />
        </div>
      )}
    </Disclosure>
  );
}

interface NewNoteProps {
  sheets: readonly string[];
  onAdd: (note: { text: string; at: { sheet: string; address: string } | null }) => void;
}

function NewNote({ sheets, onAdd }: NewNoteProps): JSX.Element {
  const words = countyWords[useDesk().language].note;
  const [text, setText] = useState('');
  const [sheet, setSheet] = useState<string | null>(null);
  const [cell, setCell] = useState('');
  const address = cell.trim().toUpperCase();
  const isCellWrong = address !== '' && (sheet === null || !wireAddress.safeParse(address).success);
  const written = oneLine(text);
  return (
    <div className="return-new">
      <SelectField
        label={words.usual}
        options={words.usuals.map((usual) => ({ key: usual, text: usual }))}
        selected={words.usuals.includes(text) ? text : null}
        onSelect={setText}
      />
      <NoteField label={words.text} value={text} longest={longestNote} onChange={setText} />
      <div className="return-place">
        <SelectField
          label={words.sheet}
          options={sheets.map((name) => ({ key: name, text: name }))}
          selected={sheet}
          onSelect={setSheet}
        />
        <TextEntry
          label={words.cell}
          value={cell}
          longest={12}
          error={isCellWrong ? words.cellWrong : ''}
          onChange={setCell}
        />
      </div>
      <DefaultAction
        text={words.add}
        disabled={written === '' || isCellWrong}
        onClick={() => {
          onAdd({ text: written, at: sheet !== null && address !== '' ? { sheet, address } : null });
          setText('');
          setCell('');
        }}
      />
    </div>
  );
}

function sheetsOf({ records }: StandingSubmission): string[] {
  return [...new Set(records.blocks.map(({ sheet }) => sheet))];
}
