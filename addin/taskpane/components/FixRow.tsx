import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { CellRef } from '../../../shared/workbook/cell-ref';
import type { SafeFix } from '../../presenters/safe-fixes';
import { placeText } from './place-text';
import { PlaceLink } from './PlaceLink';
import { useWords } from './words-context';

interface FixRowProps {
  fix: SafeFix;
  isBusy: boolean;
  onChange: () => void;
  onReveal: (place: CellRef) => void;
}

/** One value, what it becomes, and the click that does it. */
export function FixRow({ fix, isBusy, onChange, onReveal }: FixRowProps): JSX.Element {
  const { fixes: words } = useWords();
  return (
    <li>
      <div>
        <p className="quiet">
          <PlaceLink at={fix.at} onReveal={onReveal} /> {fix.column}
        </p>
        <p className="fix-values">
          <del>{fix.seen}</del> <span aria-hidden="true">→</span>
          <span className="only-heard">{words.becomes}</span> <ins>{fix.becomes}</ins>
        </p>
      </div>
      <DefaultButton
        text={words.one}
        ariaLabel={words.oneOf(placeText(fix.at))}
        disabled={isBusy}
        onClick={onChange}
      />
    </li>
  );
}
