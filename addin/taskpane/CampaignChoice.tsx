import { monthOf } from '../../shared/campaign/calendar';
import type { CampaignTitle } from '../../shared/campaign/campaigns';
import type { Language } from '../../shared/findings/text';
import type { CampaignSession } from './campaign-session';
import { Announced } from './components/Announced';
import { Notice } from './components/Notice';
import { SelectField } from './components/SelectField';
import { useWords } from './components/words-context';
import { useStore } from './store';
import { monthText } from './submission-months';

interface CampaignChoiceProps {
  campaigns: CampaignSession;
  language: Language;
}

/** By which campaign workbooks are checked and months are read; nothing while there is only one. */
export function CampaignChoice({ campaigns, language }: CampaignChoiceProps): JSX.Element | null {
  const {
    campaign: words,
    language: { tag },
  } = useWords();
  const { campaign, all, unreached } = useStore(campaigns);
  if (all.length < 2) return null;
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
