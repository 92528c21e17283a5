import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactNode } from 'react';
import { useWords } from './words-context';

interface InvitationProps {
  isInExcel: boolean;
  children: ReactNode;
}

/** What to do first, before there is a verdict. */
export function Invitation({ isInExcel, children }: InvitationProps): JSX.Element {
  const { drop, host } = useWords();
  return (
    <section className="invitation">
      <Icon iconName="ExcelDocument" className="invitation-icon" />
      <h2>{isInExcel ? host.title : drop.title}</h2>
      <div className="invitation-actions">{children}</div>
      <p>{isInExcel ? host.hint : drop.hint}</p>
      <p className="quiet">{drop.privacy}</p>
    </section>
  );
}
