import { TextField } from 'office-ui-fabric-react/lib/TextField';

interface NoteFieldProps {
  label: string;
  value: string;
  longest: number;
  description?: string;
  onChange: (value: string) => void;
}

/** A sentence or two of one's own. */
export function NoteField({ longest, onChange, ...props }: NoteFieldProps): JSX.Element {
  return (
    <TextField
      {...props}
      multiline
      autoAdjustHeight
      resizable={false}
      rows={2}
      maxLength={longest}
      onChange={(_, value) => onChange(value ?? '')}
    />
  );
}
