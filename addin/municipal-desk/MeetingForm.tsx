import { useState } from 'react';
import { isIsoDay } from '../../shared/campaign/calendar';
import type { Meeting } from '../../shared/municipal/meetings';
import { keepMeeting } from '../gateway/meetings';
import type { CallAnswer } from '../gateway/municipal-server';
import { DefaultAction, PrimaryAction, TextAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { ManyField } from '../taskpane/components/ManyField';
import { NoteField } from '../taskpane/components/NoteField';
import { TextEntry } from '../taskpane/components/TextEntry';
import { meetingsWords } from '../words/municipal/meetings-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';

interface MeetingFormProps {
  /** Null for a new one. */
  held: Meeting | null;
  onClose: () => void;
}

/** What a meeting is noted with. Pressing twice, or again after a lost answer, notes it once. */
export function MeetingForm({ held, onClose }: MeetingFormProps): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = meetingsWords[language];
  const [id] = useState(() => held?.id ?? crypto.randomUUID());
  const [date, setDate] = useState(held?.date ?? ports.today);
  const [counties, setCounties] = useState<readonly string[]>(held?.counties ?? []);
  const [matters, setMatters] = useState(held?.matters ?? '');
  const [decisions, setDecisions] = useState(held?.decisions ?? '');
  const [isSending, setSending] = useState(false);
  const [answer, setAnswer] = useState<CallAnswer<Meeting> | null>(null);
  const isDay = isIsoDay(date.trim());
  const save = (): void => {
    setSending(true);
    const note = {
      date: date.trim(),
      counties: [...counties],
      matters: matters.trim(),
      decisions: decisions.trim(),
      version: held?.version ?? 0,
    };
    void keepMeeting(server, id, note).then((kept) => {
      setSending(false);
      setAnswer(kept);
      if (kept.kind === 'done') onClose();
    });
  };
  return (
    <Announced>
      <div className="meetings-form">
        <TextEntry
          label={words.date(ports.today)}
          value={date}
          longest={10}
          error={isDay ? '' : words.dateWrong(ports.today)}
          onChange={setDate}
        />
        <ManyField
          label={words.who}
          placeholder={words.all}
          options={ports.campaign.counties.map(({ code, name }) => ({ key: code, text: name }))}
          selected={counties}
          onSelect={setCounties}
        />
        <NoteField label={words.matters} value={matters} longest={2_000} onChange={setMatters} />
        <NoteField label={words.decisions} value={decisions} longest={2_000} onChange={setDecisions} />
        <div className="buttons">
          <PrimaryAction
            text={words.save}
            disabled={!isDay || matters.trim() === '' || isSending}
            onClick={save}
          />
          <DefaultAction text={words.cancel} onClick={onClose} />
        </div>
        {answer && answer.kind !== 'done' && (
          <Refused answer={answer}>
            <TextAction text={words.look} onClick={onClose} />
          </Refused>
        )}
      </div>
    </Announced>
  );
}
