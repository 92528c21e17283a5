import { createContext, useContext, type ComponentType } from 'react';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Language, Text } from '../../shared/findings/text';
import type { MunicipalServer } from '../gateway/municipal-server';
import type { PanePorts } from '../taskpane/App';
import type { DeskPlace, DeskSession } from './desk-session';

/** What every view of the municipal desk works with. */
export interface Desk {
  server: MunicipalServer;
  ports: PanePorts;
  language: Language;
  /** The month that is looked at, and those there are, the latest first. */
  month: IsoMonth;
  months: readonly IsoMonth[];
  place: DeskPlace;
  session: DeskSession;
}

/** One view of the desk: its place in the list of views follows from its line in desk-views. */
export interface DeskView {
  id: string;
  title: Text;
  /** Whether the month that is chosen on top matters to it. */
  isOfMonth: boolean;
  View: ComponentType;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view of the municipal desk stands outside of it');
  return desk;
}
