import { useState } from 'react';
import { headingsOf } from '../../../shared/reading/reading-corrections';
import type { SheetKindId } from '../../../shared/sheets/index';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { saidKind, takenBack, withColumns, withKind, type Answer } from '../../presenters/sheet-corrections';
import type { Choice, UnderstoodSheet } from '../../presenters/understood-sheets';
import { TextAction } from './Action';
import { FieldChoice } from './FieldChoice';
import { PlaceLink } from './PlaceLink';
import { SelectField } from './SelectField';
import { useWords } from './words-context';

interface SheetCorrectorProps {
  sheet: UnderstoodSheet;
  /** Every sheet kind. */
  kinds: readonly Choice<SheetKindId>[];
  onAnswer: (answers: readonly Answer[]) => void;
  onReveal?: ((place: CellRef) => void) | undefined;
}

/** Says by hand what a sheet is, where its header stands, and which field each of its columns is. */
export function SheetCorrector({ sheet, kinds, onAnswer, onReveal }: SheetCorrectorProps): JSX.Element {
  const { understood: words } = useWords();
  const [headings, setHeadings] = useState(sheet.headings);
  const { said, firstRows, columns } = sheet;
  const isCorrected = said !== null && (said.kind !== undefined || said.columns.length > 0);
  const rowsOf = firstRows.filter((row) => row.headings.length > 1);
  return (
    <div className="sheet-corrector">
      <SelectField
        label={words.kindOf(sheet.sheet)}
        selected={saidKind(sheet)}
        options={[
          { key: 'recognised', text: words.asRecognised },
          ...kinds.map(({ id, title }) => ({ key: id, text: title })),
          { key: 'none', text: words.noLedger },
        ]}
        onSelect={(key) => {
          const kind = kinds.find(({ id }) => id === key)?.id ?? (key === 'none' ? 'none' : 'recognised');
          onAnswer([withKind(sheet, kind, headings)]);
        }}
      />
      {rowsOf.length > 0 && (
        <SelectField
          label={words.headerRow}
          selected={String(rowsOf.find((row) => isSame(row.headings, headings))?.row ?? '')}
          options={rowsOf.map((row) => ({
            key: String(row.row),
            text: words.headerRowIs(row.row, row.headings.join(words.between)),
          }))}
          onSelect={(key) => {
            const row = rowsOf.find((each) => String(each.row) === key);
            if (!row) return;
            setHeadings(row.headings);
            const kind = saidKind(sheet);
            if (kind !== 'recognised') onAnswer([withKind(sheet, kind, row.headings)]);
          }}
        />
      )}
      {columns.length > 0 && (
        <table className="understood-columns">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.field}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={`${column.letters} ${column.key}`}>
                <td>
                  {column.at ? <PlaceLink at={column.at} onReveal={onReveal} addressOnly /> : column.letters}{' '}
                  {column.header} {column.isEmpty && <span className="quiet">{words.emptyColumn}</span>}
                </td>
                <td>
                  <FieldChoice
                    label={words.columnName(column.letters, column.header)}
                    fields={sheet.fields}
                    selected={column.field}
                    onSelect={(field) => onAnswer([withColumns(sheet, [column], field)])}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isCorrected && <TextAction text={words.forget} onClick={() => onAnswer([takenBack(sheet)])} />}
    </div>
  );
}

function isSame(row: readonly string[], headings: readonly string[]): boolean {
  return JSON.stringify(headingsOf(row)) === JSON.stringify(headingsOf(headings));
}
