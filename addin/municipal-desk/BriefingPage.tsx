import type { ReportCell, ReportColumnKind, ReportTable } from '../../shared/workbook/report-sheet';
import type { BriefingDocument } from '../presenters/briefing-document';

/** The briefing as a page to read and print. */
export function BriefingPage({ made }: { made: BriefingDocument }): JSX.Element {
  return (
    <article className="briefing-page" aria-label={made.title}>
      <h3 className="briefing-title">{made.title}</h3>
      <p className="briefing-about">{made.about}</p>
      {made.sections.map(({ heading, paragraphs, tables }) => (
        <section key={heading} className="briefing-section">
          <h4>{heading}</h4>
          {paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
          {tables
            .filter(({ rows }) => rows.length > 0)
            .map((table) => (
              <BriefingTable key={table.name} table={table} caption={table.heading ?? heading} />
            ))}
        </section>
      ))}
    </article>
  );
}

function BriefingTable({ table, caption }: { table: ReportTable; caption: string }): JSX.Element {
  const { columns, rows } = table;
  return (
    <section aria-label={caption}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="briefing-table" tabIndex={0}>
        <table>
          <caption className={table.heading === undefined ? 'only-heard' : ''}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {columns.map(({ title, kind }, column) => (
                  <td key={title} className={kind === 'text' ? '' : 'figure'}>
                    {cellText(cells[column] ?? null, kind)}
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

function cellText(cell: ReportCell, kind: ReportColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.text;
  if (typeof cell === 'string') return cell;
  if (kind === 'percent') return `${(100 * cell).toFixed(1)}%`;
  return kind === 'points' ? cell.toFixed(2) : cell.toLocaleString('en');
}
