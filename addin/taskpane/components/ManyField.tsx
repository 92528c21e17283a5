import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';

interface ManyFieldProps {
  label: string;
  options: readonly { key: string; text: string }[];
  selected: readonly string[];
  placeholder: string;
  onSelect: (keys: readonly string[]) => void;
}

/** Any number of a list. */
export function ManyField({ label, options, selected, placeholder, onSelect }: ManyFieldProps): JSX.Element {
  return (
    <Dropdown
      multiSelect
      label={label}
      placeholder={placeholder}
      selectedKeys={[...selected]}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => {
        if (!option) return;
        const others = selected.filter((key) => key !== option.key);
        onSelect(option.selected === true ? [...others, String(option.key)] : others);
      }}
    />
  );
}
