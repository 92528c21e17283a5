import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';

interface CheckFieldProps {
  label: string;
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function CheckField({ label, checked, onChange }: CheckFieldProps): JSX.Element {
  return <Checkbox label={label} checked={checked} onChange={(_, is) => onChange(is ?? false)} />;
}
