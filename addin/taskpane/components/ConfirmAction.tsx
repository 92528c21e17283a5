import { useState } from 'react';
import { DefaultAction, PrimaryAction } from './Action';
import { Announced } from './Announced';

interface ConfirmActionProps {
  text: string;
  /** Where the text alone does not tell which of several it is. */
  label?: string;
  question: string;
  yes: string;
  no: string;
  onConfirm: () => void;
  disabled?: boolean;
}

/** An action that asks before it is done. */
export function ConfirmAction({
  text,
  label,
  question,
  yes,
  no,
  onConfirm,
  disabled,
}: ConfirmActionProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <DefaultAction
        text={text}
        {...(label !== undefined && { label })}
        disabled={disabled ?? false}
        onClick={() => setAsking(true)}
      />
    );
  return (
    <Announced>
      <fieldset className="confirm">
        <legend>{question}</legend>
        <div className="buttons">
          <PrimaryAction
            text={yes}
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          />
          <DefaultAction text={no} onClick={() => setAsking(false)} />
        </div>
      </fieldset>
    </Announced>
  );
}
