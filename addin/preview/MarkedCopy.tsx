import { useState } from 'react';
import type { Language } from '../../shared/findings/text';
import { DefaultAction } from '../taskpane/components/Action';
import type { ReviewSession } from '../taskpane/review-session';
import { words } from '../words/words';
import { saveFile } from '../taskpane/save-file';

interface MarkedCopyProps {
  session: ReviewSession;
  language: Language;
}

/** Downloads the opened file with its findings marked; the file itself is never changed. */
export function MarkedCopy({ session, language }: MarkedCopyProps): JSX.Element {
  const [outcome, setOutcome] = useState<'none' | 'busy' | { said: string }>('none');
  const own = words[language].app;
  const download = async (): Promise<void> => {
    setOutcome('busy');
    const answer = await session.markedCopy();
    if (answer.kind === 'copied') saveFile(answer.fileName, answer.bytes);
    const said = {
      copied: () => (answer.kind === 'copied' ? own.markedCopyMade(answer.fileName) : ''),
      refused: () => (answer.kind === 'refused' ? answer.message[language] : ''),
      cancelled: () => '',
      broken: () => own.markedCopyFailed,
    };
    setOutcome({ said: said[answer.kind]() });
  };
  return (
    <div className="marked-copy">
      <DefaultAction text={own.markedCopy} disabled={outcome === 'busy'} onClick={() => void download()} />
      <output className="quiet">{typeof outcome === 'object' && outcome.said}</output>
    </div>
  );
}
