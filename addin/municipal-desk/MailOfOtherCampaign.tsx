import { monthOf } from '../../shared/campaign/calendar';
import { campaignMeant } from '../presenters/dated-months';
import { Announced } from '../taskpane/components/Announced';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { mailWords } from '../words/municipal/mail-words';
import { useDesk } from './desk-context';
import type { MailBatch } from './mail-batch';

/** Files whose dates lie in another campaign than the one that the desk works by; nothing where there are none. */
export function MailOfOtherCampaign({ batch }: { batch: MailBatch }): JSX.Element | null {
  const { language, ports } = useDesk();
  const { campaign, language: spoken } = useWords();
  const words = mailWords[language];
  const { lines } = useStore(batch);
  const { all } = useStore(ports.campaigns);
  const meant = lines.flatMap(({ check }) => {
    const other = check.kind === 'checked' && campaignMeant(check.months, ports.campaign.id, all);
    return other ? [other] : [];
  });
  const [first] = meant;
  if (!first) return null;
  const span = [first.term.first, first.term.last].map((day) => monthText(monthOf(day), spoken.tag));
  const [from = '', to = ''] = span;
  return (
    <Announced>
      <Notice tone="careful" title={words.otherCampaign(meant.length)}>
        <p>{words.otherCampaignHint(campaign.name(first.title[language], from, to))}</p>
      </Notice>
    </Announced>
  );
}
