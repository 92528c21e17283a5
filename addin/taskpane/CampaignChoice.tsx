import { monthOf } from '../../shared/campaign/calendar';
import type { CampaignTitle } from '../../shared/campaign/campaigns';
import type { Language } from '../../shared/findings/text';
import { campaignMeant } from '../presenters/dated-months';
import type { ReviewView } from '../presenters/review-view';
import type { CampaignSession } from './campaign-session';
import { TextAction } from './components/Action';
import { Announced } from './components/Announced';
import { Notice } from './components/Notice';
import { SelectField } from './components/SelectField';
import { useWords } from './components/words-context';
import { useStore } from './store';
import { monthText } from './submission-months';

interface CampaignChoiceProps {
  campaigns: CampaignSession;
  language: Language;
  /** Of the workbook that was checked. */
  months: ReviewView['months'] | null;
}

/** By which campaign workbooks are checked and months are read; nothing while there is only one. */
export function CampaignChoice({ campaigns, language, months }: CampaignChoiceProps): JSX.Element | null {
  const {
    campaign: words,
    language: { tag },
  } = useWords();
  const { campaign, all, unreached } = useStore(campaigns);
  if (all.length < 2) return null;
  const meant = months && campaignMeant(months, campaign.id, all);
  const nameOf = ({ title, term }: CampaignTitle): string =>
    words.name(title[language], monthText(monthOf(term.first), tag), monthText(monthOf(term.last), tag));
  return (
    <div className="campaign-choice">
      <SelectField
        label={words.choose}
        options={[...all].reverse().map((each) => ({ key: each.id, text: nameOf(each) }))}
        selected={campaign.id}
        onSelect={(id) => void campaigns.choose(id)}
      />
      {meant && (
        <Announced key={meant.id}>
          <Notice tone="careful" title={words.meant}>
            <p>
              <TextAction text={words.take(nameOf(meant))} onClick={() => void campaigns.choose(meant.id)} />
            </p>
          </Notice>
        </Announced>
      )}
      {unreached && (
        <Announced>
          <Notice tone="careful" title={words.unreached(nameOf(unreached))}>
            <p>{words.unreachedHint}</p>
          </Notice>
        </Announced>
      )}
    </div>
  );
}
