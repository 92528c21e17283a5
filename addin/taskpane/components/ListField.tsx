import { TextField } from 'office-ui-fabric-react/lib/TextField';

interface ListFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Many short lines, which can be pasted. */
export function ListField({ label, value, onChange }: ListFieldProps): JSX.Element {
  return (
    <TextField
      label={label}
      value={value}
      multiline
      rows={12}
      resizable={false}
      onChange={(_, typed) => onChange(typed ?? '')}
    />
  );
}
