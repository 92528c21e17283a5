import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import { useWords } from './words-context';

interface KeyFieldProps {
  /** The key that is kept, if any; it is never shown. */
  held: string | null;
  hint: string;
  demoKey?: string | undefined;
  onSave: (key: string | null) => void;
}

/** Enters, replaces or deletes the key that this browser keeps. */
export function KeyField({ held, hint, demoKey, onSave }: KeyFieldProps): JSX.Element {
  const words = useWords().submit;
  const [typed, setTyped] = useState('');
  if (held !== null) {
    return (
      <p className="key-held">
        {held === demoKey ? words.keyIsDemo : words.keyKept}{' '}
        <Link onClick={() => onSave(null)}>{words.keyChange}</Link>
      </p>
    );
  }
  return (
    <form
      className="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onSave(typed.trim());
      }}
    >
      <TextField
        label={words.key}
        type="password"
        autoComplete="off"
        value={typed}
        description={hint}
        onChange={(_, value) => setTyped(value ?? '')}
      />
      <div className="buttons">
        <DefaultButton type="submit" text={words.keySave} disabled={typed.trim() === ''} />
        {demoKey !== undefined && <DefaultButton text={words.keyDemo} onClick={() => onSave(demoKey)} />}
      </div>
    </form>
  );
}
