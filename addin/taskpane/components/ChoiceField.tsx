import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';

interface ChoiceFieldProps {
  label: string;
  choices: readonly { key: string; text: string }[];
  selected: string;
  onSelect: (key: string) => void;
}

/** One of a few, all of which are seen. */
export function ChoiceField({ label, choices, selected, onSelect }: ChoiceFieldProps): JSX.Element {
  return (
    <ChoiceGroup
      label={label}
      selectedKey={selected}
      options={choices.map((choice) => ({ ...choice }))}
      onChange={(_, option) => option && onSelect(option.key)}
    />
  );
}
