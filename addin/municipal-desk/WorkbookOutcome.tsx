import type { PublishedSheet } from '../../shared/workbook/workbook-port';
import { DefaultAction, TextAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { workbookWords } from '../words/municipal/workbook-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';
import type { WorkbookState } from './workbook-session';

interface WorkbookOutcomeProps {
  state: WorkbookState;
  onRetry: () => void;
}

/** What came of it: what was written and what was kept, or why not, and what to do. */
export function WorkbookOutcome({ state, onRetry }: WorkbookOutcomeProps): JSX.Element | null {
  const words = workbookWords[useDesk().language];
  const { tag } = useWords().language;
  switch (state.kind) {
    case 'nothing':
    case 'fetching':
    case 'writing':
      return null;
    case 'written':
      return (
        <Announced>
          <Notice tone="good" title={words.written(monthText(state.month, tag), state.written.length)}>
            <WrittenSheets written={state.written} />
          </Notice>
        </Announced>
      );
    case 'saved':
      return (
        <Announced>
          <Notice tone="good" title={words.saved(state.fileName)}>
            {words.savedHint}
          </Notice>
        </Announced>
      );
    case 'stopped':
      return (
        <Announced>
          <Notice tone="plain" title={words.stopped(state.written.length)}>
            {state.written.length > 0 && <WrittenSheets written={state.written} />}
          </Notice>
        </Announced>
      );
    case 'refused':
      return (
        <Announced>
          <Refused answer={state.answer}>
            <TextAction text={words.again} onClick={onRetry} />
          </Refused>
        </Announced>
      );
    case 'notWritten':
      return (
        <Announced>
          <Notice tone="careful" title={words.notWritten(state.sheet)}>
            <p>{words.why[state.refusal.reason](state.refusal.sheet ?? state.sheet)}</p>
            {state.written.length > 0 && <p>{words.before(state.written.length)}</p>}
            <div className="buttons">
              <DefaultAction text={words.again} onClick={onRetry} />
            </div>
          </Notice>
        </Announced>
      );
  }
}

const kinds = ['made', 'refreshed', 'setAside'] as const;

/** The sheets by what became of them, and what was kept of the officer's on which. */
function WrittenSheets({ written }: { written: readonly PublishedSheet[] }): JSX.Element {
  const words = workbookWords[useDesk().language];
  const kept = written.filter(({ ownColumns, textsKept }) => ownColumns.length > 0 || textsKept > 0);
  return (
    <>
      {kinds.map((kind) => {
        const names = written.filter((sheet) => sheet.kind === kind).map(({ name }) => name);
        return names.length > 0 && <p key={kind}>{words.kinds[kind](names)}</p>;
      })}
      {kept.map(({ name, ownColumns, textsKept }) => (
        <p key={name}>
          {ownColumns.length > 0 && words.ownColumns(name, ownColumns)}
          {textsKept > 0 && words.textsKept(name, textsKept)}
        </p>
      ))}
    </>
  );
}
