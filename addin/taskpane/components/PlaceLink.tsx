import { Link } from 'office-ui-fabric-react/lib/Link';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { placeText } from './place-text';
import { useWords } from './words-context';

interface PlaceLinkProps {
  at: CellRef;
  /** Absent: the cells are not at hand. */
  onReveal?: ((place: CellRef) => void) | undefined;
  /** Where the sheet is plain from what stands around the link. */
  addressOnly?: boolean;
}

/** A cell's address that shows the cell. */
export function PlaceLink({ at, onReveal, addressOnly = false }: PlaceLinkProps): JSX.Element {
  const { findings } = useWords();
  const place = placeText(at);
  const shown = addressOnly ? at.address : place;
  if (!onReveal) return <span className="quiet">{shown}</span>;
  return (
    <Link
      className="place-link"
      onClick={() => onReveal(at)}
      title={findings.goTo(place)}
      aria-label={findings.goTo(place)}
    >
      {shown}
    </Link>
  );
}
