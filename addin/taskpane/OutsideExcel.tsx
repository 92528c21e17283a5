import type { Language } from '../../shared/findings/text';
import { words } from '../words/words';
import { Notice } from './components/Notice';

/** Said where this page does not stand in Excel: the page for browsers opens the file itself. */
export function OutsideExcel({ language }: { language: Language }): JSX.Element {
  const { app, outside } = words[language];
  return (
    <main className="pane">
      <h1 className="only-heard">{app.name}</h1>
      <Notice tone="careful" title={outside.title}>
        <p>{outside.hint}</p>
        <p>
          <a href="./index.html" target="_blank" rel="noreferrer">
            {outside.openPage}
          </a>
        </p>
      </Notice>
    </main>
  );
}
