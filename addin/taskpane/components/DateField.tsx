import { TextField } from 'office-ui-fabric-react/lib/TextField';

interface DateFieldProps {
  label: string;
  /** YYYY-MM-DD. */
  value: string;
  latest: string;
  onChange: (day: string) => void;
  description?: string;
}

/** A calendar day; what is no day, or one to come, is not taken. */
export function DateField({ label, value, latest, onChange, description }: DateFieldProps): JSX.Element {
  return (
    <TextField
      type="date"
      label={label}
      className="date-field"
      value={value}
      max={latest}
      {...(description !== undefined && { description })}
      onChange={(_, day = '') => {
        if (/^\d{4}-\d\d-\d\d$/.test(day) && day <= latest) onChange(day);
      }}
    />
  );
}
