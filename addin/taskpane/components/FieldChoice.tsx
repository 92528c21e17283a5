import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { Choice } from '../../presenters/understood-sheets';
import { useWords } from './words-context';

interface FieldChoiceProps {
  /** Heard, not seen: the column stands beside it. */
  label: string;
  fields: readonly Choice<string>[];
  /** Null: not read. */
  selected: string | null;
  onSelect: (field: string | null) => void;
}

const unread = ' unread';

/** Which field a column is. */
export function FieldChoice({ label, fields, selected, onSelect }: FieldChoiceProps): JSX.Element {
  const { understood: words } = useWords();
  return (
    <Dropdown
      ariaLabel={label}
      className="field-choice"
      selectedKey={selected ?? unread}
      options={[
        { key: unread, text: words.unread },
        ...fields.map(({ id, title }) => ({ key: id, text: title })),
      ]}
      onChange={(_, option) => onSelect(option?.key === unread ? null : String(option?.key))}
    />
  );
}
