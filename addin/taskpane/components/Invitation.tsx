import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactNode } from 'react';
import { useWords } from './words-context';

/** What to do first, while no workbook is open. */
export function Invitation({ children }: { children: ReactNode }): JSX.Element {
  const { drop } = useWords();
  return (
    <section className="invitation">
      <Icon iconName="ExcelDocument" className="invitation-icon" />
      <h2>{drop.title}</h2>
      <div className="invitation-actions">{children}</div>
      <p>{drop.hint}</p>
      <p className="quiet">{drop.privacy}</p>
    </section>
  );
}
