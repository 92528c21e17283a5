import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';

interface SelectFieldProps {
  label: string;
  options: readonly { key: string; text: string }[];
  /** Null: none yet. */
  selected: string | null;
  onSelect: (key: string) => void;
}

/** One of many, which open below the field. */
export function SelectField({ label, options, selected, onSelect }: SelectFieldProps): JSX.Element {
  return (
    <Dropdown
      label={label}
      selectedKey={selected}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => option && onSelect(String(option.key))}
    />
  );
}
