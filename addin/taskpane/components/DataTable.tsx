export interface DataCell {
  text: string;
  isFigure: boolean;
}

interface DataTableProps {
  caption: string;
  /** Names the frame for those who hear the page. */
  region: string;
  titles: readonly string[];
  rows: readonly { key: string; cells: readonly DataCell[] }[];
}

/** A wide table that scrolls within its own frame. */
export function DataTable({ caption, region, titles, rows }: DataTableProps): JSX.Element {
  return (
    <section className="table-region" aria-label={region}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="table-scroller" tabIndex={0}>
        <table className="data-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map(({ text, isFigure }, index) => (
                  <td key={titles[index]} className={isFigure ? 'figure' : 'name'} title={text}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
