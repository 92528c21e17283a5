import type { County } from '../../shared/campaign/campaign';
import { TextAction } from '../taskpane/components/Action';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';

/** From one county to the next, and back to the month. */
export function CountySteps({ counties, code }: { counties: readonly County[]; code: string }): JSX.Element {
  const { language, session } = useDesk();
  const words = countyWords[language].steps;
  const place = counties.findIndex((county) => county.code === code);
  const before = counties[place - 1];
  const after = counties[place + 1];
  const go = (county: string): void => session.go({ view: 'county', county });
  return (
    <nav className="county-steps" aria-label={words.label}>
      <TextAction text={words.month} onClick={() => session.go({ view: 'month' })} />
      {before && <TextAction text={words.before(before.name)} onClick={() => go(before.code)} />}
      {after && <TextAction text={words.after(after.name)} onClick={() => go(after.code)} />}
    </nav>
  );
}
