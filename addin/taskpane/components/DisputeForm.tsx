import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField, type ITextField } from 'office-ui-fabric-react/lib/TextField';
import { useEffect, useRef, useState } from 'react';
import { oneLine } from '../../presenters/one-line';
import { useWords } from './words-context';

interface DisputeFormProps {
  onGive: (reason: string) => void;
  onCancel: () => void;
}

const shortest = 5;
const longest = 500;

/** Asks why a finding is no error; the municipal office reads the reason. */
export function DisputeForm({ onGive, onCancel }: DisputeFormProps): JSX.Element {
  const words = useWords().findings;
  const [written, setWritten] = useState('');
  const field = useRef<ITextField>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const reason = oneLine(written);
  const isLongEnough = [...reason].length >= shortest;
  return (
    <form
      ref={form}
      className="dispute-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLongEnough) onGive(reason);
      }}
    >
      <TextField
        label={words.reason}
        multiline
        autoAdjustHeight
        componentRef={field}
        maxLength={longest}
        value={written}
        description={words.reasonHint(shortest)}
        onChange={(_, value) => setWritten(value ?? '')}
      />
      <div className="buttons">
        <PrimaryButton type="submit" text={words.giveReason} disabled={!isLongEnough} />
        <DefaultButton text={words.keepAsError} onClick={onCancel} />
      </div>
    </form>
  );
}
