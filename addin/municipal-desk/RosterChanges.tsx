import { countyOfCode } from '../../shared/campaign/divisions';
import type { PairingChange, RosterTerms } from '../../shared/municipal/compare-roster';
import type { RosterPreview } from '../presenters/roster-preview';
import { CheckField } from '../taskpane/components/CheckField';
import { Disclosure } from '../taskpane/components/Disclosure';
import { pairingsWords } from '../words/municipal/pairings-words';
import { useDesk } from './desk-context';

/** So few are shown without asking. */
const fewChanges = 12;

interface RosterChangesProps {
  preview: RosterPreview;
  terms: RosterTerms;
  /** Nothing has been published yet. */
  isFirst: boolean;
  onSay: (terms: RosterTerms) => void;
}

/** What a roster changes in the published list, kind by kind. */
export function RosterChanges({ preview, terms, isFirst, onSay }: RosterChangesProps): JSX.Element {
  const { language } = useDesk();
  const words = pairingsWords[language];
  const title = isFirst ? words.firstTitle : words.changesTitle;
  const rename = (key: string, isRenamed: boolean): void => {
    const renamed = new Set([...terms.renamed].filter((each) => each !== key));
    onSay({ ...terms, renamed: isRenamed ? renamed.add(key) : renamed });
  };
  return (
    <section className="roster-changes" aria-label={title}>
      <h3>{title}</h3>
      {!isFirst && <p>{words.same(preview.same)}</p>}
      {preview.groups.map(({ kind, changes }) => (
        <Disclosure
          key={kind}
          id={`roster-${kind}`}
          level={4}
          open={changes.length <= fewChanges}
          summary={words.group[kind](changes.length)}
        >
          {() => (
            <ul className="roster-lines">
              {changes.map((change) => (
                <Change
                  key={JSON.stringify(change)}
                  change={change}
                  isRenamed={change.kind === 'moved' && terms.renamed.has(change.line.key)}
                  onRename={rename}
                />
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </section>
  );
}

interface ChangeProps {
  change: PairingChange;
  isRenamed: boolean;
  onRename: (key: string, isRenamed: boolean) => void;
}

function Change({ change, isRenamed, onRename }: ChangeProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = pairingsWords[language];
  const { county } = 'line' in change ? change.line : change.before;
  return (
    <li>
      <span className="quiet">{countyOfCode(ports.campaign, county)?.name ?? county}</span>{' '}
      {changeText(change, words)}
      {change.kind === 'moved' && (
        <div className="roster-renamed">
          <CheckField
            label={words.renamed(change.before.township, change.line.township)}
            checked={isRenamed}
            onChange={(is) => onRename(change.line.key, is)}
          />
          {isRenamed && <p className="quiet">{words.renamedHint}</p>}
        </div>
      )}
    </li>
  );
}

function changeText(change: PairingChange, words: (typeof pairingsWords)['zhCN']): string {
  const written = ({ unit, township }: { unit: string; township: string }): string =>
    words.pairing(unit, township);
  switch (change.kind) {
    case 'added':
      return written(change.line);
    case 'ended':
      return written(change.before);
    case 'replaced':
      return `${change.line.township}：${words.becomes(change.before.unit, change.line.unit)}`;
    case 'moved':
      return `${change.line.unit}：${words.becomes(change.before.township, change.line.township)}`;
    case 'rewritten':
      return words.becomes(written(change.before), written(change.line));
  }
}
