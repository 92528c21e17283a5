import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { SheetCorrection } from '../../../shared/reading/reading-corrections';
import {
  saidKind,
  withColumn,
  withKind,
  withoutSheet,
  type SaidKind,
} from '../../presenters/sheet-corrections';
import type { UnderstoodSheet } from '../../presenters/understood-sheets';
import { TextAction } from './Action';
import { useWords } from './words-context';

interface SheetCorrectorProps {
  sheet: UnderstoodSheet;
  /** Every sheet kind with its title. */
  kinds: readonly { kind: SaidKind; title: string }[];
  corrections: readonly SheetCorrection[];
  onCorrect: (corrections: readonly SheetCorrection[]) => void;
}

const unread = ' unread';

/** Says by hand what a sheet is, and which field each of its columns is. */
export function SheetCorrector({ sheet, kinds, corrections, onCorrect }: SheetCorrectorProps): JSX.Element {
  const { understood: words } = useWords();
  const said = saidKind(corrections, sheet.sheet);
  const isCorrected = corrections.some((each) => each.sheet === sheet.sheet);
  return (
    <div className="sheet-corrector">
      <Dropdown
        label={words.kindOf(sheet.sheet)}
        selectedKey={said}
        options={[
          { key: 'recognised', text: words.asRecognised },
          ...kinds.map(({ kind, title }) => ({ key: kind, text: title })),
          { key: 'none', text: words.noLedger },
        ]}
        onChange={(_, option) => {
          const chosen = [...kinds.map(({ kind }) => kind), 'none' as const].find(
            (key) => key === option?.key,
          );
          onCorrect(withKind(corrections, sheet.sheet, chosen ?? 'recognised'));
        }}
      />
      {sheet.headerColumns.map(({ letters, header, key, field }) => (
        <Dropdown
          key={letters}
          label={words.fieldOf(letters, header)}
          selectedKey={field ?? unread}
          options={[
            { key: unread, text: words.unread },
            ...sheet.fields.map((choice) => ({ key: choice.field, text: choice.title })),
          ]}
          onChange={(_, option) => {
            const chosen = sheet.fields.find((choice) => choice.field === option?.key)?.field ?? null;
            const column = { header: key, letters, field: chosen };
            onCorrect(withColumn(corrections, sheet.sheet, column));
          }}
        />
      ))}
      {isCorrected && (
        <TextAction text={words.forget} onClick={() => onCorrect(withoutSheet(corrections, sheet.sheet))} />
      )}
    </div>
  );
}
