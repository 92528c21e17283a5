import '../desk/no-eval';
import { iconBaseUrl } from '../taskpane/fabric-config';
import { render } from 'react-dom';
import { composePorts } from '../taskpane/compose-ports';
import { setUpFabric } from '../taskpane/components/set-up-fabric';
import { keptLanguage } from '../taskpane/language-choice';
import '../taskpane/pane.css';
import { ReviewSession } from '../taskpane/review-session';
import { keepPage } from '../offline/keep-page';
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
  const host = {
    painter: workbook,
    reader: null,
    editor: null,
    publisher: null,
    memory: null,
    stamper: null,
    workbookName: () => '',
  };
  const ports = await composePorts(config, host, new WorkerDesk(startWorker, workbook));
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

void start().then(keepPage);
