import '../desk/no-eval';
import { iconBaseUrl } from './fabric-config';
import { render } from 'react-dom';
import { connectRibbon } from '../commands/ribbon';
import { WorkerDesk } from '../desk/worker-desk';
import { ExcelWorkbook } from '../host/excel-workbook';
import { keepPage } from '../offline/keep-page';
import { ChosenTab } from './chosen-tab';
import { composePorts } from './compose-ports';
import { setUpFabric } from './components/set-up-fabric';
import { ExcelPane } from './ExcelPane';
import { chosenLanguage } from './language-choice';
import { loadOffice } from './load-office';
import { OutsideExcel } from './OutsideExcel';
import { loadPageConfig } from './page-config';
import './pane.css';
import './taskpane.css';
import { ReviewSession } from './review-session';
import { workbookName } from './workbook-name';

async function start(): Promise<void> {
  setUpFabric(iconBaseUrl);
  const root = document.getElementById('pane');
  const config = await loadPageConfig();
  const isInExcel = await loadOffice(config.officeJs);
  const language = chosenLanguage(localStorage, isInExcel ? Office.context.displayLanguage : 'zh-CN');
  if (!isInExcel) {
    render(<OutsideExcel language={language} />, root);
    return;
  }
  const workbook = new ExcelWorkbook();
  const host = {
    painter: workbook,
    reader: workbook,
    editor: workbook,
    publisher: workbook,
    memory: workbook,
    stamper: workbook,
    workbookName: () => workbookName(Office.context.document.url),
  };
  const startWorker = (): Worker =>
    new Worker(new URL('../desk/review-worker.ts', import.meta.url), { type: 'module' });
  const ports = await composePorts(config, host, new WorkerDesk(startWorker, null));
  const session = new ReviewSession(ports, language);
  const tab = new ChosenTab();
  connectRibbon({
    check: async () => {
      tab.choose('findings');
      await session.check();
    },
    mark: async () => {
      if (!(await session.upToDate())) await session.check();
      await session.mark();
    },
    clear: async () => void (await session.unmark()),
    submit: async () => {
      tab.choose('submit');
      if (!(await session.upToDate())) await session.check();
    },
    help: async () => openPage('./help/index.html'),
  });
  render(<ExcelPane ports={ports} session={session} language={language} tab={tab} />, root);
}

/** In the browser: a pane of Excel on the desktop has no windows of its own. */
function openPage(address: string): void {
  const { href } = new URL(address, location.href);
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
    Office.context.ui.openBrowserWindow(href);
  else window.open(href, '_blank', 'noopener');
}

void start().then(keepPage);
