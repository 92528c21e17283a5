import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';

interface SelectFieldProps {
  label: string;
  options: readonly { key: string; text: string }[];
  /** Null: none yet. */
  selected: string | null;
  onSelect: (key: string) => void;
  /** Shown while there is none. */
  placeholder?: string;
}

/** One of many, which open below the field. */
export function SelectField({ label, options, selected, onSelect, ...props }: SelectFieldProps): JSX.Element {
  return (
    <Dropdown
      {...props}
      label={label}
      className="select-field"
      selectedKey={selected}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => option && onSelect(String(option.key))}
    />
  );
}
