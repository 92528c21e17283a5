import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { Choice } from '../../presenters/understood-sheets';
import { useWords } from './words-context';

interface FieldChoiceProps {
  /** Heard, not seen: the column stands beside it. */
  label: string;
  fields: readonly Choice<string>[];
  /** Null: not read. */
  selected: string | null;
  /** Shown in place of that, where the column stands for itself. */
  placeholder?: string;
  onSelect: (field: string | null) => void;
}

const unread = ' unread';

/** Which field a column is. */
export function FieldChoice({
  label,
  fields,
  selected,
  placeholder,
  onSelect,
}: FieldChoiceProps): JSX.Element {
  const { understood: words } = useWords();
  return (
    <Dropdown
      ariaLabel={label}
      className="field-choice"
      {...(placeholder !== undefined && { placeholder })}
      selectedKey={selected ?? (placeholder === undefined ? unread : null)}
      options={[
        ...(placeholder === undefined ? [{ key: unread, text: words.unread }] : []),
        ...fields.map(({ id, title }) => ({ key: id, text: title })),
      ]}
      onChange={(_, option) => onSelect(option?.key === unread ? null : String(option?.key))}
    />
  );
}
