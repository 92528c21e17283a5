import type { CellRef } from '../../shared/workbook/cell-ref';
import type { StandingSubmission } from '../gateway/read-submission';
import { rowOfPlace } from '../presenters/row-of-place';
import { TextAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { placeText } from '../taskpane/components/place-text';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';

interface CountyPlaceProps {
  standing: StandingSubmission;
  name: string;
  at: CellRef;
  onClose: () => void;
}

/** What the county has written at a place: the workbook itself is in the county. */
export function CountyPlace({ standing, name, at, onClose }: CountyPlaceProps): JSX.Element {
  const { language } = useDesk();
  const words = countyWords[language];
  const row = rowOfPlace(standing.records, at, language, words.unread);
  return (
    <Announced key={placeText(at)}>
      <section className="county-place" aria-label={placeText(at)}>
        <p>
          <strong>{placeText(at)}</strong> {row?.sheet}{' '}
          <TextAction text={words.closePlace} onClick={onClose} />
        </p>
        {row && (
          <dl>
            {row.cells.map(({ title, text, isMeant }) => (
              <div key={title} className={isMeant ? 'county-place-meant' : ''}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="quiet">{words.place(name, standing.version, standing.source.fileName)}</p>
      </section>
    </Announced>
  );
}
