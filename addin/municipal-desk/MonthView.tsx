import { useCallback } from 'react';
import { readStatus } from '../gateway/read-status';
import { countiesOfMonth } from '../presenters/month-standing';
import { TextAction } from '../taskpane/components/Action';
import { useWords } from '../taskpane/components/words-context';
import { monthWords } from '../words/municipal/month-words';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { MonthCounties } from './MonthCounties';
import { MonthLock } from './MonthLock';
import { MonthMatrix } from './MonthMatrix';
import { MonthReminders } from './MonthReminders';
import { useCall } from './use-call';
import { useRefresh } from './use-refresh';
import './month.css';

/** Who has submitted, who has not, who is to be looked after: the desk's first view. */
function MonthView(): JSX.Element {
  const { server, month, language } = useDesk();
  const words = monthWords[language];
  const { tag } = useWords().language;
  const called = useCall(useCallback((signal: AbortSignal) => readStatus(server, signal), [server]));
  const { reload, loadedAt } = called;
  useRefresh(reload);
  return (
    <CallResult called={called}>
      {(matrix) => {
        const lines = countiesOfMonth(matrix, month);
        return (
          <>
            <MonthCounties lines={lines}>
              <p className="quiet month-loaded">
                {loadedAt && words.loadedAt(loadedAt.toLocaleTimeString(tag))}{' '}
                <TextAction text={words.refresh} onClick={() => void reload()} />
              </p>
            </MonthCounties>
            <MonthReminders lines={lines} />
            <MonthMatrix matrix={matrix} />
            <MonthLock lines={lines} onDone={() => void reload()} />
          </>
        );
      }}
    </CallResult>
  );
}

export const monthView: DeskView = {
  id: 'month',
  title: { zhCN: monthWords.zhCN.title, en: monthWords.en.title },
  isOfMonth: true,
  View: MonthView,
};
