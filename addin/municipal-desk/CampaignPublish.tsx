import { z } from 'zod';
import { monthOf } from '../../shared/campaign/calendar';
import { campaignFields, campaignReasons } from '../../shared/municipal/refused-campaign';
import type { CampaignReading } from '../presenters/read-campaign-draft';
import { Announced } from '../taskpane/components/Announced';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { Waiting } from '../taskpane/components/Waiting';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { monthText } from '../taskpane/submission-months';
import { campaignWords } from '../words/municipal/campaign-words';
import { Refused } from './CallResult';
import type { CampaignDraftSession, RefusedCampaign } from './campaign-draft-session';
import { useDesk } from './desk-context';

interface CampaignPublishProps {
  reading: CampaignReading;
  session: CampaignDraftSession;
  baseVersion: number;
  onChanged: () => void;
}

/** What is still missing; when nothing is, the publishing after a question. */
export function CampaignPublish({ reading, session, ...props }: CampaignPublishProps): JSX.Element {
  const { baseVersion, onChanged } = props;
  const { server, language } = useDesk();
  const words = campaignWords[language];
  const { tag } = useWords().language;
  const { isPublishing, refused } = useStore(session);
  const { campaign, problems } = reading;
  const publish = async (): Promise<void> => {
    if (campaign && (await session.publish(server, campaign, baseVersion))) onChanged();
  };
  return (
    <section className="campaign-publish" aria-label={words.publish}>
      {problems.length > 0 && (
        <>
          <p>
            <strong>{words.missing}</strong>
          </p>
          <Problems problems={problems} />
        </>
      )}
      {refused && (
        <Announced>
          <Refused answer={refused}>
            <Problems problems={partsOf(refused)} />
            {refused.kind === 'problem' && refused.problem.kind === 'outrun' && <p>{words.outrun}</p>}
          </Refused>
        </Announced>
      )}
      {campaign && (
        <ConfirmAction
          text={words.publish}
          question={words.question(
            campaign.title[language],
            monthText(monthOf(campaign.term.first), tag),
            monthText(monthOf(campaign.term.last), tag),
          )}
          yes={words.yes}
          no={words.no}
          disabled={isPublishing}
          onConfirm={() => void publish()}
        />
      )}
      {isPublishing && <Waiting text={words.publishing} />}
    </section>
  );
}

function Problems({ problems }: { problems: CampaignReading['problems'] }): JSX.Element | null {
  const words = campaignWords[useDesk().language];
  if (problems.length === 0) return null;
  return (
    <ul className="campaign-problems">
      {problems.map(({ field, reason, seen }) => (
        <li key={`${field} ${reason} ${seen}`}>{words.problem[reason](words.parts[field], seen)}</li>
      ))}
    </ul>
  );
}

const partsSchema = z.object({
  parts: z.array(
    z.object({ field: z.enum(campaignFields), reason: z.enum(campaignReasons), seen: z.string() }),
  ),
});

/** Only the server knows whether a county has submitted. */
function partsOf(refused: RefusedCampaign): CampaignReading['problems'] {
  const read = partsSchema.safeParse(refused.kind === 'problem' ? refused.problem : null);
  return read.success ? read.data.parts : [];
}
