import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import { isIsoDay } from '../../../shared/campaign/calendar';
import type { Campaign } from '../../../shared/campaign/campaign';
import { useWords } from './words-context';

interface Choice {
  asOf: string;
  county: string | null;
}

interface ReviewSettingsProps {
  campaign: Campaign;
  choice: Choice;
  /** The county that the review is of: chosen or found. */
  county: { code: string; name: string } | null;
  onChange: (choice: Choice) => void;
}

const fromWorkbook = 'workbook';

/** By which day and as which county the workbook is reviewed; both can be changed. */
export function ReviewSettings(props: ReviewSettingsProps): JSX.Element {
  const words = useWords().settings;
  const [isOpen, setOpen] = useState(false);
  const name = props.county?.name ?? words.countyUnknown;
  return (
    <section className="settings" aria-label={words.title}>
      <p className="settings-summary">
        <span>{words.summary(props.choice.asOf, name)}</span>
        <Link aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.close : words.change}
        </Link>
      </p>
      {isOpen && <SettingsForm {...props} onDone={() => setOpen(false)} />}
    </section>
  );
}

function SettingsForm({
  campaign,
  choice,
  county,
  onChange,
  onDone,
}: ReviewSettingsProps & { onDone: () => void }): JSX.Element {
  const words = useWords().settings;
  const [asOf, setAsOf] = useState(choice.asOf);
  const [chosen, setChosen] = useState(choice.county ?? fromWorkbook);
  const { first, last } = campaign.term;
  const isRight = isIsoDay(asOf) && asOf >= first && asOf <= last;
  const found = choice.county === null ? county?.name : undefined;
  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRight) return;
        onChange({ asOf, county: chosen === fromWorkbook ? null : chosen });
        onDone();
      }}
    >
      <TextField
        label={words.asOf}
        type="date"
        min={first}
        max={last}
        value={asOf}
        description={words.asOfHint(first, last)}
        onChange={(_, value) => setAsOf(value ?? '')}
        {...(isRight ? {} : { errorMessage: words.asOfWrong(first, last) })}
      />
      <Dropdown
        label={words.county}
        selectedKey={chosen}
        options={[
          {
            key: fromWorkbook,
            text: found ? words.countyFromWorkbook(found) : words.countyFromWorkbook(words.countyUnknown),
          },
          ...campaign.counties.map(({ code, name }) => ({ key: code, text: name })),
        ]}
        onChange={(_, option) => setChosen(String(option?.key ?? fromWorkbook))}
      />
      <DefaultButton type="submit" text={words.apply} disabled={!isRight} />
    </form>
  );
}
