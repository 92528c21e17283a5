import { TextField } from 'office-ui-fabric-react/lib/TextField';

interface TextEntryProps {
  label: string;
  value: string;
  longest: number;
  /** What is wrong with it, "" where nothing is. */
  error?: string;
  onChange: (value: string) => void;
}

/** A short text on one line. */
export function TextEntry({ label, value, longest, error = '', onChange }: TextEntryProps): JSX.Element {
  return (
    <TextField
      label={label}
      value={value}
      maxLength={longest}
      errorMessage={error}
      onChange={(_, typed) => onChange(typed ?? '')}
    />
  );
}
