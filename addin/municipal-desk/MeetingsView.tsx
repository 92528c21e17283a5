import { useCallback, useState } from 'react';
import type { Meeting, MeetingPeriod } from '../../shared/municipal/meetings';
import { readMeetings, removeMeeting } from '../gateway/meetings';
import type { CallAnswer } from '../gateway/municipal-server';
import { DefaultAction, PrimaryAction, TextAction } from '../taskpane/components/Action';
import { ConfirmAction } from '../taskpane/components/ConfirmAction';
import { deskWords } from '../words/municipal/desk-words';
import { meetingsWords } from '../words/municipal/meetings-words';
import { CallResult, Refused } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { MeetingForm } from './MeetingForm';
import { useCall } from './use-call';
import './meetings.css';

/** The joint meetings: which are due, which were held, and what was decided. */
function MeetingsView(): JSX.Element {
  const { server, language } = useDesk();
  const words = meetingsWords[language];
  const called = useCall(useCallback((signal: AbortSignal) => readMeetings(server, signal), [server]));
  const [isNew, setNew] = useState(false);
  const reload = (): void => void called.reload();
  return (
    <>
      <p className="quiet">{words.hint}</p>
      <CallResult called={called}>
        {({ periods, meetings }) => (
          <>
            <section aria-label={words.periods}>
              <h3>{words.periods}</h3>
              <ul className="meetings-periods">
                {periods.map((period) => (
                  <Period key={period.quarters.join()} period={period} />
                ))}
              </ul>
            </section>
            {isNew ? (
              <MeetingForm
                held={null}
                onClose={() => {
                  setNew(false);
                  reload();
                }}
              />
            ) : (
              <div>
                <PrimaryAction text={words.new} onClick={() => setNew(true)} />
              </div>
            )}
            <section aria-label={words.list(meetings.length)}>
              <h3>{words.list(meetings.length)}</h3>
              {meetings.length === 0 && <p>{words.none}</p>}
              <ul className="meetings-list">
                {meetings.map((meeting) => (
                  <MeetingLine key={meeting.id} meeting={meeting} onChanged={reload} />
                ))}
              </ul>
            </section>
          </>
        )}
      </CallResult>
    </>
  );
}

function Period({
  period: { kind, quarters, due, held, daysOverdue },
}: {
  period: MeetingPeriod;
}): JSX.Element {
  const words = meetingsWords[useDesk().language];
  const [from = '', to = ''] = quarters.map((quarter) => words.quarter(quarter));
  const state =
    held.length > 0
      ? words.held(held.join('、'))
      : daysOverdue > 0
        ? words.overdue(daysOverdue)
        : words.due(due);
  const tone = held.length > 0 ? 'month-accepted' : daysOverdue > 0 ? 'month-overdue' : 'month-missing';
  return (
    <li className={kind === 'quarter' ? 'meetings-quarter' : 'meetings-half'}>
      {kind === 'quarter' ? from : words.halfYear(from, to)}{' '}
      <span className={`month-badge ${tone}`}>{state}</span>
    </li>
  );
}

function MeetingLine({ meeting, onChanged }: { meeting: Meeting; onChanged: () => void }): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = meetingsWords[language];
  const { yes, no } = deskWords[language];
  const [isEdited, setEdited] = useState(false);
  const [answer, setAnswer] = useState<CallAnswer<null> | null>(null);
  const { date, counties, matters, decisions } = meeting;
  const names = ports.campaign.counties.filter(({ code }) => counties.includes(code)).map(({ name }) => name);
  if (isEdited)
    return (
      <li>
        <MeetingForm
          held={meeting}
          onClose={() => {
            setEdited(false);
            onChanged();
          }}
        />
      </li>
    );
  return (
    <li className="meetings-line">
      <p>
        <strong>{date}</strong>{' '}
        <span className="quiet">{names.length > 0 ? names.join('、') : words.all}</span>
      </p>
      <p className="meetings-text">{matters}</p>
      {decisions !== '' && (
        <p className="meetings-text">
          <strong>{words.decided}</strong> {decisions}
        </p>
      )}
      <div className="buttons">
        <DefaultAction text={words.editShort} label={words.edit(date)} onClick={() => setEdited(true)} />
        <ConfirmAction
          text={words.removeShort}
          label={words.remove(date)}
          question={words.removeQuestion(date)}
          yes={yes}
          no={no}
          onConfirm={() =>
            void removeMeeting(server, meeting).then((removed) => {
              setAnswer(removed);
              if (removed.kind === 'done') onChanged();
            })
          }
        />
      </div>
      {answer && answer.kind !== 'done' && (
        <Refused answer={answer}>
          <TextAction text={words.look} onClick={onChanged} />
        </Refused>
      )}
    </li>
  );
}

export const meetingsView: DeskView = {
  id: 'meetings',
  title: { zhCN: meetingsWords.zhCN.title, en: meetingsWords.en.title },
  isOfMonth: false,
  View: MeetingsView,
};
