import '../desk/no-eval';
import { iconBaseUrl } from '../taskpane/fabric-config';
import { render } from 'react-dom';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { KeyStore } from '../gateway/key-store';
import { SubmissionClient } from '../gateway/submission-client';
import { SubmissionIds } from '../gateway/submission-ids';
import type { PanePorts } from '../taskpane/App';
import { setUpFabric } from '../taskpane/components/set-up-fabric';
import { dayIn } from '../taskpane/day-in';
import { keptLanguage } from '../taskpane/language-choice';
import '../taskpane/pane.css';
import { ReviewSession } from '../taskpane/review-session';
import { SubmissionSession } from '../taskpane/submission-session';
import { OpenedWorkbook } from './opened-workbook';
import { loadPageConfig } from '../taskpane/page-config';
import './preview.css';
import { PreviewPage } from './PreviewPage';
import { Samples } from './samples';
import { WorkerDesk } from '../desk/worker-desk';

async function start(): Promise<void> {
  setUpFabric(iconBaseUrl);
  const config = await loadPageConfig();
  const workbook = new OpenedWorkbook();
  const startWorker = (): Worker =>
    new Worker(new URL('../desk/review-worker.ts', import.meta.url), { type: 'module' });
  const campaign = huaihua2010;
  const client = config.api === undefined ? null : new SubmissionClient(config.api);
  const published = await client?.published();
  const review = {
    desk: new WorkerDesk(startWorker, workbook),
    host: { painter: workbook, reader: null, editor: null, memory: null, workbookName: () => '' },
    storage: localStorage,
    campaign,
    today: config.today ?? dayIn(campaign.timeZone, new Date()),
    published: published ? { assigned: published.pairings, rubric: published.rubric } : {},
  };
  const keys = new KeyStore(localStorage);
  const demoKeys = config.demoKeys ?? {};
  if (demoKeys.county !== undefined) keys.adopt('county', demoKeys.county);
  if (demoKeys.municipal !== undefined) keys.adopt('municipal', demoKeys.municipal);
  const ports: PanePorts = {
    ...review,
    server: client && { client, submission: new SubmissionSession(client, review, new SubmissionIds()) },
    keys,
    demoKeys,
  };
  const session = new ReviewSession(ports, keptLanguage(localStorage));
  const samples = new Samples(config, session);
  const isSampleMissing = samples.isOffered && !(await samples.open());
  render(
    <PreviewPage
      ports={ports}
      session={session}
      workbook={workbook}
      samples={samples}
      isSampleMissing={isSampleMissing}
    />,
    document.getElementById('page'),
  );
}

void start();
