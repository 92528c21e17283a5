import { useMemo } from 'react';
import type { VersionDiff } from '../../shared/submission/version-diff';
import { versionChanges } from '../presenters/version-changes';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';
import './row-changes.css';

interface RowChangesProps {
  diff: VersionDiff;
  /** Said where no row differs. */
  none: string;
}

/** More than anyone reads; a page of thousands would not scroll any more. */
const mostShown = 200;

/** Row by row, how two versions of a county's ledgers differ. */
export function RowChanges({ diff, none }: RowChangesProps): JSX.Element {
  const { language } = useDesk();
  const words = countyWords[language];
  const changes = useMemo(() => versionChanges(diff, language, countyWords[language]), [diff, language]);
  if (changes.length === 0) return <p>{none}</p>;
  return (
    <ul className="row-changes">
      {changes.slice(0, mostShown).map(({ key, kind, sheet, pairing, place, cells }) => (
        <li key={key}>
          <p>
            <strong>{words.rowKind[kind]}</strong> {sheet} {pairing} <span className="quiet">{place}</span>
          </p>
          <ul>
            {cells.map(({ title, before, after }) => (
              <li key={title}>
                {title}:{' '}
                {kind === 'changed' ? words.becomes(before, after) : kind === 'added' ? after : before}
              </li>
            ))}
          </ul>
        </li>
      ))}
      {changes.length > mostShown && (
        <li className="quiet">{words.moreChanges(changes.length - mostShown)}</li>
      )}
    </ul>
  );
}
