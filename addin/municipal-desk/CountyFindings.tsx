import type { CellRef } from '../../shared/workbook/cell-ref';
import type { StandingSubmission } from '../gateway/read-submission';
import type { FindingItem } from '../presenters/finding-items';
import type { FindingList } from '../presenters/finding-list';
import { TextAction } from '../taskpane/components/Action';
import { Disclosure } from '../taskpane/components/Disclosure';
import { PlaceLink } from '../taskpane/components/PlaceLink';
import { useWords } from '../taskpane/components/words-context';
import { useStore } from '../taskpane/store';
import { countyWords } from '../words/municipal/county-words';
import { useDesk } from './desk-context';
import { draftKey, ReturnDrafts } from './return-drafts';

interface CountyFindingsProps {
  standing: StandingSubmission;
  findings: FindingList;
  onReveal: (place: CellRef) => void;
}

/** The findings of the version; each can go into the notes of a return. */
export function CountyFindings({ standing, findings, onReveal }: CountyFindingsProps): JSX.Element {
  const { language, session } = useDesk();
  const words = countyWords[language];
  const pane = useWords().findings;
  const drafts = session.keep(ReturnDrafts, () => new ReturnDrafts());
  useStore(drafts);
  const key = draftKey(standing);
  const isNoted = ({ finding, at, sentence }: FindingItem): boolean =>
    drafts
      .of(key)
      .some(
        (note) => note.ruleId === finding.ruleId && (note.at ? isSame(note.at, at) : note.text === sentence),
      );
  const note = ({ finding, at, sentence }: FindingItem): void =>
    drafts.add(key, { text: sentence.slice(0, 1_000), at, ruleId: finding.ruleId });
  if (findings.groups.length === 0) return <p>{pane.none}</p>;
  return (
    <>
      {findings.groups.map((group, index) => (
        <Disclosure
          key={group.id}
          id={`county-group-${group.id}`}
          className={`finding-group tone-${group.severity}`}
          level={4}
          open={index === 0}
          summary={
            <>
              <span className="tone-dot" aria-hidden="true" />
              <span className="group-title">{group.title}</span>
              <span className="count">{pane.count(group.total)}</span>
            </>
          }
        >
          {() => (
            <ul className="county-findings">
              {group.rules.flatMap(({ items }) =>
                items.map((item) => (
                  <li key={item.key}>
                    <p>
                      {item.at && <PlaceLink at={item.at} onReveal={onReveal} />} {item.sentence}{' '}
                      {item.pairing && <span className="quiet">{item.pairing}</span>}
                    </p>
                    {item.dispute !== null && (
                      <p className="finding-dispute">{words.dispute(item.dispute)}</p>
                    )}
                    {standing.state !== 'accepted' &&
                      (isNoted(item) ? (
                        <p className="quiet">{words.returned}</p>
                      ) : (
                        <TextAction text={words.returnThis} onClick={() => note(item)} />
                      ))}
                  </li>
                )),
              )}
              {group.rules
                .filter(({ total, items }) => total > items.length)
                .map(({ key: rule, title, total, items }) => (
                  <li key={rule} className="quiet">
                    {title}: {pane.beyond(total - items.length)}
                  </li>
                ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </>
  );
}

function isSame(a: { sheet: string; address: string }, b: CellRef | null): boolean {
  return b !== null && a.sheet === b.sheet && a.address === b.address;
}
