import { lastDayOfMonth, monthOf } from '../../shared/campaign/calendar';
import { assignedOn, type AssignedPairing } from '../../shared/campaign/campaign';
import { countyOfCode } from '../../shared/campaign/divisions';
import type { PublishedList } from '../../shared/municipal/published';
import { DataTable } from '../taskpane/components/DataTable';
import { Disclosure } from '../taskpane/components/Disclosure';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { pairingsWords } from '../words/municipal/pairings-words';
import { useDesk } from './desk-context';

/** The list that is published, with the months of what has changed. */
export function PublishedRoster({
  list: { pairings, pairingsVersion },
}: {
  list: PublishedList;
}): JSX.Element {
  const { language, ports } = useDesk();
  const words = pairingsWords[language];
  const { tag } = useWords().language;
  if (pairingsVersion === 0)
    return (
      <Notice tone="plain" title={words.none}>
        <p>{words.noneHint}</p>
      </Notice>
    );
  const { campaign, today } = ports;
  const day = today < campaign.term.last ? lastDayOfMonth(monthOf(today)) : campaign.term.last;
  const standing = assignedOn(day, pairings);
  const counties = new Set(standing.map(({ county }) => county));
  const shown = (month?: string): string | null => (month === undefined ? null : monthText(month, tag));
  const townshipText = ({ township, formerly }: AssignedPairing): string =>
    formerly === undefined ? township : `${township}（${words.formerly(formerly)}）`;
  return (
    <>
      <p>{words.standing(pairingsVersion, standing.length, counties.size)}</p>
      <Disclosure id="published-roster" level={3} open={false} summary={words.whole}>
        {() => (
          <DataTable
            caption={words.caption(pairingsVersion)}
            region={words.region}
            titles={words.columns}
            rows={pairings.map((pairing) => ({
              key: JSON.stringify(pairing),
              cells: [
                countyOfCode(campaign, pairing.county)?.name ?? pairing.county,
                townshipText(pairing),
                pairing.unit,
                words.months(shown(pairing.since), shown(pairing.until)),
              ].map((text) => ({ text, isFigure: false })),
            }))}
          />
        )}
      </Disclosure>
    </>
  );
}
