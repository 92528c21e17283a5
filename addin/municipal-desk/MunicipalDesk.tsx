import { useMemo } from 'react';
import { monthOf } from '../../shared/campaign/calendar';
import type { Language } from '../../shared/findings/text';
import { usualTimings } from '../gateway/request';
import { MunicipalServer } from '../gateway/municipal-server';
import type { PanePorts } from '../taskpane/App';
import { DeskNav } from '../taskpane/components/DeskNav';
import { FaultBoundary } from '../taskpane/components/FaultBoundary';
import { MonthField } from '../taskpane/components/MonthField';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { likelyMonth, monthText, submissionMonths } from '../taskpane/submission-months';
import { deskWords } from '../words/municipal/desk-words';
import { DeskProvider, type Desk } from './desk-context';
import type { DeskSession } from './desk-session';
import { deskViews } from './desk-views';
import './desk.css';

interface MunicipalDeskProps {
  api: string;
  municipalKey: string;
  ports: PanePorts;
  session: DeskSession;
  language: Language;
}

/** The municipal office's whole month: a list of views, the month, and the view that is chosen. */
export function MunicipalDesk({
  api,
  municipalKey,
  ports,
  session,
  language,
}: MunicipalDeskProps): JSX.Element {
  const { tag } = useWords().language;
  const words = deskWords[language];
  const { place, month: chosen } = useStore(session);
  const { campaign, today } = ports;
  const ofCampaign = monthOf(campaign.term.first);
  const server = useMemo(
    () => new MunicipalServer(api, municipalKey, tag, usualTimings, ofCampaign),
    [api, municipalKey, tag, ofCampaign],
  );
  const months = useMemo(() => submissionMonths(campaign, today), [campaign, today]);
  const month = (chosen && months.includes(chosen) ? chosen : likelyMonth(months, today)) ?? '';
  const view = deskViews.find(({ id }) => id === place.view) ?? deskViews[0];
  if (!view) return <></>;
  const desk: Desk = { server, ports, language, month, months, place, session };
  return (
    <DeskProvider value={desk}>
      <div className="desk">
        <DeskNav
          label={words.views}
          views={deskViews.map(({ id, title }) => ({ id, title: title[language] }))}
          selected={view.id}
          onSelect={(id) => session.go({ view: id })}
        />
        <section className="desk-panel" aria-labelledby="desk-title">
          <h2 id="desk-title" className="only-heard">
            {view.title[language]}
          </h2>
          {view.isOfMonth && (
            <MonthField
              label={words.month}
              months={months.map((one) => ({ month: one, text: monthText(one, tag) }))}
              selected={month}
              onSelect={(one) => session.chooseMonth(one)}
            />
          )}
          <FaultBoundary key={view.id}>
            <view.View />
          </FaultBoundary>
        </section>
      </div>
    </DeskProvider>
  );
}
