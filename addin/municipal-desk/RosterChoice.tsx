import { DefaultAction } from '../taskpane/components/Action';
import { FileButton } from '../taskpane/components/FileButton';
import { useStore } from '../taskpane/store';
import { pairingsWords } from '../words/municipal/pairings-words';
import { useDesk } from './desk-context';
import type { RosterSession } from './roster-session';

/** Where the office's roster is read from. */
export function RosterChoice({ roster }: { roster: RosterSession }): JSX.Element {
  const { language, ports } = useDesk();
  const words = pairingsWords[language];
  const { kind } = useStore(roster);
  const isFirst = kind === 'none';
  return (
    <>
      {isFirst && <p className="quiet">{words.how}</p>}
      <div className="buttons">
        <FileButton
          text={kind === 'read' ? words.chooseOther : words.choose}
          primary={isFirst}
          onFile={(file) => void roster.openFile(file)}
        />
        {ports.host.reader && (
          <DefaultAction text={words.fromWorkbook} onClick={() => void roster.openCurrent()} />
        )}
      </div>
    </>
  );
}
