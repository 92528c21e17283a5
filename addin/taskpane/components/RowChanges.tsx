import { useMemo } from 'react';
import type { Language } from '../../../shared/findings/text';
import type { VersionDiff } from '../../../shared/submission/version-diff';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { versionChanges } from '../../presenters/version-changes';
import { rowChangeWords } from '../../words/row-change-words';
import { PlaceLink } from './PlaceLink';
import './row-changes.css';

interface RowChangesProps {
  diff: VersionDiff;
  /** Said where no row differs. */
  none: string;
  language: Language;
  /** Shows a cell, where the later version is the workbook that is open. */
  onReveal?: (place: CellRef) => void;
  /** Rows that the list leaves out already. */
  beyond?: number;
}

/** More than anyone reads; a page of thousands would not scroll any more. */
const mostShown = 200;

/** Row by row, how two versions of a county's ledgers differ. */
export function RowChanges({ diff, none, language, onReveal, beyond = 0 }: RowChangesProps): JSX.Element {
  const words = rowChangeWords[language];
  const changes = useMemo(() => versionChanges(diff, language, rowChangeWords[language]), [diff, language]);
  if (changes.length === 0) return <p>{none}</p>;
  const left = changes.length - mostShown;
  const more = Math.max(0, left) + beyond;
  return (
    <ul className="row-changes">
      {changes.slice(0, mostShown).map(({ key, kind, sheet, pairing, place, at, cells }) => (
        <li key={key}>
          <p>
            <strong>{words.kinds[kind]}</strong> {sheet} {pairing}{' '}
            {onReveal && at && kind !== 'removed' ? (
              <PlaceLink at={at} onReveal={onReveal} />
            ) : (
              <span className="quiet">{place}</span>
            )}
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
      {more > 0 && <li className="quiet">{words.more(more)}</li>}
    </ul>
  );
}
