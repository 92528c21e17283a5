import { countyOfCode } from '../../shared/campaign/divisions';
import type { RosterLine, RosterProblem } from '../../shared/municipal/read-roster';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { RosterPreview } from '../presenters/roster-preview';
import { Disclosure } from '../taskpane/components/Disclosure';
import { Notice } from '../taskpane/components/Notice';
import { placeText } from '../taskpane/components/place-text';
import { PlaceLink } from '../taskpane/components/PlaceLink';
import { pairingsWords } from '../words/municipal/pairings-words';
import { useDesk } from './desk-context';

const mostShown = 10;

interface RosterProblemsProps {
  preview: RosterPreview;
  /** Null where the cells cannot be shown. */
  onReveal: ((place: CellRef) => void) | null;
}

/** Rows that cannot be published, and those worth a look: what is wrong, and in which cell. */
export function RosterProblems({ preview, onReveal }: RosterProblemsProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = pairingsWords[language];
  const problemLine = ({ kind, at, seen, nearest, first }: RosterProblem): Line => ({
    at,
    text: words.problem[kind](seen, nearest, first ? placeText(first) : ''),
  });
  const moved = new Set(
    preview.changes.flatMap((change) => (change.kind === 'moved' ? [change.line.key] : [])),
  );
  const unlistedLine = ({ key, county, township, unlisted }: RosterLine): Line => ({
    at: unlisted?.at ?? null,
    text: `${words.unlisted(
      township,
      countyOfCode(ports.campaign, county)?.name ?? county,
      unlisted?.nearest ?? null,
      words.list(unlisted?.elsewhere ?? []),
    )}${moved.has(key) ? words.orRenamed : ''}`,
  });
  const blocking = [...preview.blocking.map(problemLine), ...preview.unlisted.map(unlistedLine)];
  const doubtful = preview.doubtful.map(problemLine);
  return (
    <>
      {blocking.length > 0 && (
        <Notice tone="bad" title={words.blocked(blocking.length)}>
          <p>{words.blockedHint}</p>
          <Lines id="roster-blocking" lines={blocking} onReveal={onReveal} />
        </Notice>
      )}
      {doubtful.length > 0 && (
        <Notice tone="careful" title={words.doubtful(doubtful.length)}>
          <Lines id="roster-doubtful" lines={doubtful} onReveal={onReveal} />
        </Notice>
      )}
    </>
  );
}

interface Line {
  at: CellRef | null;
  text: string;
}

interface LinesProps {
  id: string;
  lines: readonly Line[];
  onReveal: RosterProblemsProps['onReveal'];
}

/** The first few at once, the rest when they are asked for. */
function Lines({ id, lines, onReveal }: LinesProps): JSX.Element {
  const words = pairingsWords[useDesk().language];
  const left = lines.slice(mostShown);
  const list = (some: readonly Line[]): JSX.Element => (
    <ul className="roster-problems">
      {some.map(({ at, text }) => (
        <li key={`${at?.sheet} ${at?.address} ${text}`}>
          {at && (onReveal ? <PlaceLink at={at} onReveal={onReveal} /> : <strong>{placeText(at)}</strong>)}{' '}
          {text}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, mostShown))}
      {left.length > 0 && (
        <Disclosure id={id} level={4} open={false} summary={words.andMore(left.length)}>
          {() => list(left)}
        </Disclosure>
      )}
    </>
  );
}
