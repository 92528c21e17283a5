import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';

interface MonthFieldProps {
  label: string;
  months: readonly { month: string; text: string }[];
  selected: string | null;
  onSelect: (month: string) => void;
}

export function MonthField({ label, months, selected, onSelect }: MonthFieldProps): JSX.Element {
  return (
    <Dropdown
      label={label}
      className="month-field"
      selectedKey={selected}
      options={months.map(({ month, text }) => ({ key: month, text }))}
      onChange={(_, option) => option && onSelect(String(option.key))}
    />
  );
}
