import type { CampaignDraft } from '../presenters/campaign-draft';
import { vintagesOf } from '../presenters/campaign-places';
import type { CampaignReading } from '../presenters/read-campaign-draft';
import { Disclosure } from '../taskpane/components/Disclosure';
import { ListField } from '../taskpane/components/ListField';
import { Notice } from '../taskpane/components/Notice';
import { SelectField } from '../taskpane/components/SelectField';
import { campaignWords } from '../words/municipal/campaign-words';
import type { CampaignDraftSession } from './campaign-draft-session';
import { useDesk } from './desk-context';

interface CampaignPlacesProps {
  draft: CampaignDraft;
  reading: CampaignReading;
  session: CampaignDraftSession;
}

const asBase = 'base';
const asWritten = 'own';
const problemsShown = 8;

/** Counties and townships: one of the lists that are known, or one's own made of it. */
export function CampaignPlaces({ draft, reading, session }: CampaignPlacesProps): JSX.Element {
  const { language } = useDesk();
  const words = campaignWords[language];
  const { placeProblems, places, counties, townships } = reading;
  const options = [
    ...vintagesOf(draft.base.counties).map((year) => ({ key: year, text: words.vintageOf(year) })),
    { key: asBase, text: words.vintageOfBase },
    ...(draft.places === null ? [] : [{ key: asWritten, text: words.vintageOwn }]),
  ];
  return (
    <section aria-labelledby="campaign-places">
      <h3 id="campaign-places">{words.places(counties, townships)}</h3>
      <SelectField
        label={words.vintage}
        options={options}
        selected={draft.places === null ? (draft.vintage ?? asBase) : asWritten}
        onSelect={(key) => {
          if (key !== asWritten) session.chooseVintage(key === asBase ? null : key);
        }}
      />
      <Disclosure
        id="campaign-places-list"
        level={4}
        open={placeProblems.length > 0}
        summary={words.editPlaces}
      >
        {() => (
          <ListField
            label={words.placesLabel}
            value={places}
            onChange={(written) => session.writePlaces(written)}
          />
        )}
      </Disclosure>
      {placeProblems.length > 0 && (
        <Notice tone="careful" title={words.problem.doesNotFit(words.parts.townships, '')}>
          <ul className="campaign-problems">
            {placeProblems.slice(0, problemsShown).map(({ line, seen, reason }) => (
              <li key={line}>{words.placeProblem[reason](line, seen)}</li>
            ))}
          </ul>
          {placeProblems.length > problemsShown && (
            <p>{words.moreProblems(placeProblems.length - problemsShown)}</p>
          )}
        </Notice>
      )}
    </section>
  );
}
