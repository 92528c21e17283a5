import { useCallback, useMemo, useState } from 'react';
import type { IsoMonth } from '../../shared/campaign/calendar';
import type { CellRef } from '../../shared/workbook/cell-ref';
import { readSubmission, type StandingSubmission } from '../gateway/read-submission';
import type { RankedPairing } from '../presenters/ranking-lines';
import { scoreBlocks } from '../presenters/score-blocks';
import { standingReview } from '../presenters/standing-review';
import { TextAction } from '../taskpane/components/Action';
import { Disclosure } from '../taskpane/components/Disclosure';
import { Notice } from '../taskpane/components/Notice';
import { placeText } from '../taskpane/components/place-text';
import { pointsText } from '../taskpane/components/points-text';
import { ScoreBar } from '../taskpane/components/ScoreBar';
import { ScoreLines } from '../taskpane/components/ScoreLines';
import { useWords } from '../taskpane/components/words-context';
import { rankingWords } from '../words/municipal/ranking-words';
import { CallResult } from './CallResult';
import { useDesk } from './desk-context';
import { exactText } from './exact-text';
import { useCall } from './use-call';

interface PairingWhyProps {
  pairing: RankedPairing;
  month: IsoMonth;
}

/** A pairing's total: every line of its score, with the cells that it rests on. */
export function PairingWhy({ pairing, month }: PairingWhyProps): JSX.Element {
  const { language, server, session } = useDesk();
  const words = rankingWords[language];
  const { county, withoutRows } = pairing;
  const ask = useCallback(
    (signal: AbortSignal) => readSubmission(server, month, county, signal),
    [server, month, county],
  );
  if (withoutRows) return <Notice tone="careful" title={words.withoutRows} />;
  return (
    <>
      <Lines ask={ask} pairing={pairing} />
      <p>
        <TextAction text={words.openCounty} onClick={() => session.go({ view: 'county', county }, month)} />
      </p>
    </>
  );
}

interface LinesProps {
  ask: (signal: AbortSignal) => ReturnType<typeof readSubmission>;
  pairing: RankedPairing;
}

function Lines({ ask, pairing }: LinesProps): JSX.Element {
  return <CallResult called={useCall(ask)}>{(held) => <Scored held={held} pairing={pairing} />}</CallResult>;
}

function Scored({ held, pairing }: { held: StandingSubmission; pairing: RankedPairing }): JSX.Element {
  const { language, ports } = useDesk();
  const words = rankingWords[language];
  const { score: say } = useWords();
  const [pointed, setPointed] = useState<CellRef | null>(null);
  const score = useMemo(
    () => scoreBlocks(standingReview(held, ports.campaign), language),
    [held, ports.campaign, language],
  );
  const own = score.pairings.find(
    ({ township, unit }) => township === pairing.township && unit === pairing.unit,
  );
  if (!own) return <Notice tone="careful" title={words.notFound} />;
  return (
    <>
      <p className="ranking-sum">
        {words.exact(exactText(own.earned), exactText(own.due), own.total?.toFixed(2) ?? words.noTotal)}
      </p>
      <p className="quiet">{words.judged(held.version, score.rubric)}</p>
      {pointed && (
        <Notice
          tone="plain"
          title={words.place(placeText(pointed), pairing.countyName, held.version, held.source.fileName)}
        />
      )}
      {own.blocks.map((block) => (
        <Disclosure
          key={block.id}
          id={`why-${block.id}`}
          className="score-block"
          level={4}
          open={block.gain > 0}
          summary={
            <span className="score-block-summary">
              <span className="score-block-title">{block.title}</span>
              <span className="score-figures">
                {block.due > 0 ? `${pointsText(block.earned)} / ${pointsText(block.due)}` : say.notApplicable}
              </span>
              <ScoreBar earned={block.earned} due={block.due} />
            </span>
          }
        >
          {() => <ScoreLines lines={block.lines} evidence={words.evidence} onReveal={setPointed} />}
        </Disclosure>
      ))}
    </>
  );
}
