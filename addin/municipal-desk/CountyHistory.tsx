import { useCallback } from 'react';
import { readDiff, readHistory } from '../gateway/read-history';
import type { StandingSubmission } from '../gateway/read-submission';
import { RowChanges } from '../taskpane/components/RowChanges';
import { Disclosure } from '../taskpane/components/Disclosure';
import { useWords } from '../taskpane/components/words-context';
import { dayText } from '../taskpane/day-text';
import { countyWords } from '../words/municipal/county-words';
import { CallResult } from './CallResult';
import { ConflictLog } from './ConflictLog';
import { useDesk } from './desk-context';
import { useCall } from './use-call';

/** What happened to the county's month, and how the version differs from the one before. */
export function CountyHistory({ standing }: { standing: StandingSubmission }): JSX.Element {
  const words = countyWords[useDesk().language];
  const { version } = standing;
  return (
    <>
      {version > 1 && (
        <Disclosure id="county-changes" level={3} open={false} summary={words.changes(version - 1)}>
          {() => <Changes standing={standing} />}
        </Disclosure>
      )}
      <Disclosure id="county-history" level={3} open={false} summary={words.history}>
        {() => <Timeline standing={standing} />}
      </Disclosure>
    </>
  );
}

function Timeline({ standing: { month, county } }: { standing: StandingSubmission }): JSX.Element {
  const { server, language, ports } = useDesk();
  const words = countyWords[language];
  const { tag } = useWords().language;
  const called = useCall(
    useCallback((signal: AbortSignal) => readHistory(server, month, county, signal), [server, month, county]),
  );
  return (
    <CallResult called={called}>
      {({ entries, decisions }) => (
        <>
          <ol className="county-timeline">
            {[...entries].reverse().map(({ seq, event, version, by, at, notes }) => (
              <li key={seq}>
                <p>
                  <strong>{words.events[event]}</strong>{' '}
                  {[
                    ...(version > 0 ? [words.facts.version(version)] : []),
                    words.by[by],
                    dayText(at, ports.campaign.timeZone, tag),
                  ].join(' · ')}
                </p>
                {notes.map((note) => (
                  <p key={`${note.at?.sheet} ${note.at?.address} ${note.text}`} className="quiet">
                    {note.at ? `${note.at.sheet}!${note.at.address} ` : ''}
                    {note.text}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <ConflictLog decisions={decisions} />
        </>
      )}
    </CallResult>
  );
}

function Changes({ standing: { month, county, version } }: { standing: StandingSubmission }): JSX.Element {
  const { server, language } = useDesk();
  const words = countyWords[language];
  const called = useCall(
    useCallback(
      (signal: AbortSignal) => readDiff(server, month, county, { from: version - 1, to: version }, signal),
      [server, month, county, version],
    ),
  );
  return (
    <CallResult called={called}>
      {(diff) => <RowChanges diff={diff} none={words.noChanges} language={language} />}
    </CallResult>
  );
}
