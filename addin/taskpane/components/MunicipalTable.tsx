import { municipalColumnIds, type MunicipalColumnId } from '../../words/words';
import { useWords } from './words-context';

export interface MunicipalTableRow {
  key: string;
  cells: Readonly<Record<MunicipalColumnId, string>>;
}

interface MunicipalTableProps {
  month: string;
  rows: readonly MunicipalTableRow[];
  totals: Readonly<Partial<Record<MunicipalColumnId, string>>>;
  /** Columns that hold names; the others hold figures. */
  names: readonly MunicipalColumnId[];
}

/** The merged table; it scrolls within its own frame. */
export function MunicipalTable({ month, rows, totals, names }: MunicipalTableProps): JSX.Element {
  const { municipal: words } = useWords();
  const kindOf = (id: MunicipalColumnId): string => (names.includes(id) ? 'name' : 'figure');
  return (
    <section className="table-region" aria-label={words.region}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="table-scroller" tabIndex={0}>
        <table className="municipal-table">
          <caption>{words.caption(month)}</caption>
          <thead>
            <tr>
              {municipalColumnIds.map((id) => (
                <th key={id} scope="col" className={kindOf(id)}>
                  {words.columns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {municipalColumnIds.map((id) => (
                  <td key={id} className={kindOf(id)} title={cells[id]}>
                    {cells[id]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {municipalColumnIds.map((id) => (
                <td key={id} className={kindOf(id)}>
                  {totals[id] ?? ''}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
