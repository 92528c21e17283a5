import { Link } from 'office-ui-fabric-react/lib/Link';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import { placeText } from './place-text';
import { useWords } from './words-context';

interface PlaceLinkProps {
  at: CellRef;
  onReveal: (place: CellRef) => void;
  /** Where the sheet is plain from what stands around the link. */
  addressOnly?: boolean;
}

/** A cell's address that shows the cell. */
export function PlaceLink({ at, onReveal, addressOnly = false }: PlaceLinkProps): JSX.Element {
  const { findings } = useWords();
  const place = placeText(at);
  return (
    <Link
      className="place-link"
      onClick={() => onReveal(at)}
      title={findings.goTo(place)}
      aria-label={findings.goTo(place)}
    >
      {addressOnly ? at.address : place}
    </Link>
  );
}
