import { Waiting } from '../taskpane/components/Waiting';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { workbookWords } from '../words/municipal/workbook-words';
import { useDesk } from './desk-context';
import type { WorkbookState } from './workbook-session';

interface WorkbookProgressProps {
  state: Extract<WorkbookState, { kind: 'fetching' | 'writing' }>;
}

/** What is being fetched or written just now. */
export function WorkbookProgress({ state }: WorkbookProgressProps): JSX.Element {
  const words = workbookWords[useDesk().language];
  const { tag } = useWords().language;
  const text =
    state.kind === 'fetching'
      ? words.fetching(monthText(state.month, tag))
      : words.writing(state.sheet, state.written.length + 1, state.all);
  return (
    <div className="workbook-progress">
      <Waiting text={text} />
    </div>
  );
}
