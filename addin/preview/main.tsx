import './no-eval';
import { iconBaseUrl } from './fabric-config';
import { render } from 'react-dom';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { KeyStore } from '../gateway/key-store';
import { SubmissionClient } from '../gateway/submission-client';
import { setUpFabric } from '../taskpane/components/set-up-fabric';
import '../taskpane/pane.css';
import { OpenedWorkbook } from './opened-workbook';
import { loadPageConfig } from './page-config';
import './preview.css';
import { PreviewPage } from './PreviewPage';
import { todayIn } from './today';
import { WorkerDesk } from './worker-desk';

async function start(): Promise<void> {
  setUpFabric(iconBaseUrl);
  const config = await loadPageConfig();
  const workbook = new OpenedWorkbook();
  const startWorker = (): Worker =>
    new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  const campaign = huaihua2010;
  const ports = {
    desk: new WorkerDesk(startWorker, workbook),
    painter: workbook,
    campaign,
    today: config.today ?? todayIn(campaign.timeZone),
    published: {},
    client: config.api === undefined ? null : new SubmissionClient(config.api),
    keys: new KeyStore(localStorage),
    demoKeys: config.demoKeys ?? {},
  };
  render(
    <PreviewPage ports={ports} workbook={workbook} sample={config.sample ?? null} />,
    document.getElementById('page'),
  );
}

void start();
