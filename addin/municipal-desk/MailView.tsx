import { useCallback, useEffect } from 'react';
import { readHoldings } from '../gateway/read-holdings';
import { useStore } from '../taskpane/store';
import { mailWords } from '../words/municipal/mail-words';
import { CallResult } from './CallResult';
import { useDesk, type DeskView } from './desk-context';
import { DroppedFiles } from './dropped-files';
import { MailIntake } from './MailIntake';
import { MailList } from './MailList';
import { MailOfOtherCampaign } from './MailOfOtherCampaign';
import { MailSession } from './mail-session';
import { mailWorkers, startMailWorker } from './start-mail-worker';
import { useCall } from './use-call';
import { useRefresh } from './use-refresh';
import './mail.css';

/** The month's mail attachments: checked, submitted on the counties' behalf, or answered. */
function MailView(): JSX.Element {
  const { server, ports, month, session } = useDesk();
  const mail = session.keep(MailSession, () => new MailSession(ports, startMailWorker, mailWorkers));
  const batch = mail.batchOf(month);
  useEffect(() => mail.said.learn(server), [mail, server]);
  const dropped = session.keep(DroppedFiles, () => new DroppedFiles());
  const waiting = useStore(dropped);
  useEffect(() => {
    if (waiting.length > 0) batch.add(dropped.take());
  }, [waiting, dropped, batch]);
  const called = useCall(
    useCallback((signal: AbortSignal) => readHoldings(server, month, signal), [server, month]),
  );
  const { reload, value: holdings } = called;
  useRefresh(
    useCallback(() => (batch.state.lines.length > 0 ? reload() : Promise.resolve()), [batch, reload]),
  );
  return (
    <>
      <MailIntake batch={batch} />
      <MailOfOtherCampaign batch={batch} />
      <CallResult called={called}>{() => null}</CallResult>
      <MailList
        batch={batch}
        holdings={holdings}
        onSubmit={(chosen) => void batch.submit(server, chosen).then(reload)}
      />
    </>
  );
}

export const mailView: DeskView = {
  id: 'mail',
  title: { zhCN: mailWords.zhCN.title, en: mailWords.en.title },
  isOfMonth: true,
  View: MailView,
};
