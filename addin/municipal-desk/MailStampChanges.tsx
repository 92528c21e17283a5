import { useCallback, useMemo } from 'react';
import type { CountyCode } from '../../shared/campaign/campaign';
import { submissionSchema } from '../../shared/submission/submission';
import { versionDiff } from '../../shared/submission/version-diff';
import { readStamped } from '../gateway/read-stamped';
import { Disclosure } from '../taskpane/components/Disclosure';
import { RowChanges } from '../taskpane/components/RowChanges';
import { mailStampWords } from '../words/municipal/mail-stamp-words';
import { CallResult } from './CallResult';
import { useDesk } from './desk-context';
import { countyOf, type MailLine } from './mail-batch';
import { useCall } from './use-call';

/** Which rows of a mailed workbook are not as its stamp says; nothing where it is as it was checked. */
export function MailStampChanges({ line }: { line: MailLine }): JSX.Element | null {
  const words = mailStampWords[useDesk().language];
  const county = countyOf(line);
  const change = line.check.kind === 'checked' ? line.check.change : null;
  if (!change || county === null) return null;
  const { wire, records } = change;
  if (wire === null) return <p className="mail-stamp-note quiet">{words.onlyNames}</p>;
  return (
    <Disclosure id={`mail-stamp-${line.id}`} level={4} open={false} summary={words.whatChanged}>
      {() => <Changes county={county} wire={wire} records={records} />}
    </Disclosure>
  );
}

interface ChangesProps {
  county: CountyCode;
  wire: string;
  records: Uint8Array;
}

function Changes({ county, wire, records }: ChangesProps): JSX.Element {
  const { server, month, language } = useDesk();
  const words = mailStampWords[language];
  const called = useCall(
    useCallback(
      (signal: AbortSignal) => readStamped(server, month, { county, wire }, signal),
      [server, month, county, wire],
    ),
  );
  const { value } = called;
  const diff = useMemo(() => {
    if (value?.kind !== 'held') return null;
    const own = submissionSchema.shape.records.parse(JSON.parse(new TextDecoder().decode(records)));
    return versionDiff(value.version.records, own);
  }, [value, records]);
  return (
    <CallResult called={called}>
      {(answer) =>
        answer.kind === 'held' && diff ? (
          <>
            <p className="quiet">{words.comparedWith(answer.version.version)}</p>
            <RowChanges diff={diff} none={words.noRows} language={language} />
          </>
        ) : (
          <p className="quiet">{words.notHeld}</p>
        )
      }
    </CallResult>
  );
}
