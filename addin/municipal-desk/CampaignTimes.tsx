import { quarterText } from '../../shared/scoring/forms/period-text';
import type { CampaignDraft, DraftText } from '../presenters/campaign-draft';
import type { CampaignReading } from '../presenters/read-campaign-draft';
import { CheckField } from '../taskpane/components/CheckField';
import { DateField } from '../taskpane/components/DateField';
import { Disclosure } from '../taskpane/components/Disclosure';
import { TextEntry } from '../taskpane/components/TextEntry';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { campaignWords } from '../words/municipal/campaign-words';
import type { CampaignDraftSession } from './campaign-draft-session';
import { useDesk } from './desk-context';

interface CampaignTimesProps {
  draft: CampaignDraft;
  reading: CampaignReading;
  session: CampaignDraftSession;
}

const latestDay = '2999-12-31';

/** What it is called, from when to when it is, and for which months and quarters something is due. */
export function CampaignTimes({ draft, reading, session }: CampaignTimesProps): JSX.Element {
  const { language } = useDesk();
  const words = campaignWords[language];
  const { tag } = useWords().language;
  const { months, quarters, problems } = reading;
  const entry = (field: DraftText, longest: number): JSX.Element => {
    const problem = problems.find((each) => each.field === field);
    return (
      <TextEntry
        label={words.field[field]}
        value={draft[field]}
        longest={longest}
        error={problem ? words.problem[problem.reason](words.field[field], problem.seen) : ''}
        onChange={(typed) => session.type(field, typed)}
      />
    );
  };
  const day = (field: DraftText): JSX.Element => (
    <DateField
      label={words.field[field]}
      value={draft[field]}
      latest={latestDay}
      onChange={(chosen) => session.type(field, chosen)}
    />
  );
  const due = (list: readonly { isRequired: boolean }[]): number =>
    list.filter(({ isRequired }) => isRequired).length;
  return (
    <section aria-labelledby="campaign-names">
      <h3 id="campaign-names">{words.names}</h3>
      {entry('title', 100)}
      <div className="campaign-fields">
        {entry('notice', 60)}
        {entry('dueDay', 2)}
        {day('first')}
        {day('last')}
        {day('mayFourthFirst')}
        {day('mayFourthLast')}
      </div>
      {entry('titleEn', 100)}
      <Disclosure
        id="campaign-periods"
        level={4}
        open={false}
        summary={words.periods(due(months), due(quarters))}
      >
        {() => (
          <>
            <fieldset className="campaign-periods">
              <legend>{words.months}</legend>
              {months.map(({ month, isRequired }) => (
                <CheckField
                  key={month}
                  label={monthText(month, tag)}
                  checked={isRequired}
                  onChange={(is) => session.require('monthsOff', month, is)}
                />
              ))}
            </fieldset>
            <fieldset className="campaign-periods">
              <legend>{words.quarters}</legend>
              {quarters.map(({ quarter, isRequired }) => (
                <CheckField
                  key={quarter}
                  label={quarterText(quarter)[language]}
                  checked={isRequired}
                  onChange={(is) => session.require('quartersOff', quarter, is)}
                />
              ))}
            </fieldset>
          </>
        )}
      </Disclosure>
    </section>
  );
}
