import { useMemo } from 'react';
import { countyOfCode } from '../../shared/campaign/divisions';
import type { RosterTerms } from '../../shared/municipal/compare-roster';
import type { PublishedList } from '../../shared/municipal/published';
import { changeMonths, rosterPreview, usualTerms, type RosterPreview } from '../presenters/roster-preview';
import { DefaultAction, PrimaryAction } from '../taskpane/components/Action';
import { Announced } from '../taskpane/components/Announced';
import { CheckField } from '../taskpane/components/CheckField';
import { MonthField } from '../taskpane/components/MonthField';
import { Notice } from '../taskpane/components/Notice';
import { useWords } from '../taskpane/components/words-context';
import { monthText } from '../taskpane/submission-months';
import { pairingsWords } from '../words/municipal/pairings-words';
import { Refused } from './CallResult';
import { useDesk } from './desk-context';
import { RosterChanges } from './RosterChanges';
import { RosterProblems } from './RosterProblems';
import type { OpenedRoster, RosterSession } from './roster-session';

const beginning = 'beginning';

interface RosterPreviewPanelProps {
  opened: OpenedRoster;
  list: PublishedList;
  roster: RosterSession;
  onChanged: () => void;
}

/** A roster before it is published: what is in the way, from when it holds, what it changes. */
export function RosterPreviewPanel({
  opened,
  list,
  roster,
  onChanged,
}: RosterPreviewPanelProps): JSX.Element {
  const { language, ports, server } = useDesk();
  const words = pairingsWords[language];
  const { campaign, today } = ports;
  const { pairings, pairingsVersion } = list;
  const { reading, fileName, isSending, refused } = opened;
  const usual = useMemo(
    () => usualTerms(pairingsVersion, campaign, today),
    [pairingsVersion, campaign, today],
  );
  const terms = opened.terms ?? usual;
  const preview = useMemo(
    () => rosterPreview(pairings, reading, terms, campaign),
    [pairings, reading, terms, campaign],
  );
  if (reading.lines.length + reading.problems.length === 0)
    return (
      <Announced>
        <Notice tone="careful" title={words.noRoster(fileName)}>
          <p>{words.noRosterHint}</p>
        </Notice>
      </Announced>
    );
  const isFirst = pairingsVersion === 0;
  const counties = new Set(reading.lines.map(({ county }) => county));
  const others = reading.sheets.filter(({ rows }) => rows === null).map(({ name }) => name);
  const publish = async (): Promise<void> => {
    if (preview.next && (await roster.publish(server, preview.next, pairingsVersion))) onChanged();
  };
  return (
    <Announced>
      <div className="roster-preview">
        <h3>{words.read(fileName, reading.lines.length, counties.size)}</h3>
        {others.length > 0 && <p className="quiet">{words.notRead(words.list(others))}</p>}
        <RosterProblems
          preview={preview}
          onReveal={opened.isOpenInHost ? (place) => roster.reveal(place) : null}
        />
        <Terms terms={terms} preview={preview} isFirst={isFirst} onSay={(said) => roster.say(said)} />
        <RosterChanges preview={preview} terms={terms} isFirst={isFirst} onSay={(said) => roster.say(said)} />
        {preview.isUnchanged && <Notice tone="good" title={words.unchanged} />}
        {refused && (
          <Announced>
            <Refused answer={refused} />
          </Announced>
        )}
        <div className="buttons">
          <PrimaryAction
            text={isSending ? words.publishing : words.publish(pairingsVersion + 1)}
            disabled={isSending || preview.next === null || preview.isUnchanged}
            onClick={() => void publish()}
          />
          <DefaultAction text={words.cancel} onClick={() => roster.close()} />
        </div>
      </div>
    </Announced>
  );
}

interface TermsProps {
  terms: RosterTerms;
  preview: RosterPreview;
  isFirst: boolean;
  onSay: (terms: RosterTerms) => void;
}

function Terms({ terms, preview: { leftOut }, isFirst, onSay }: TermsProps): JSX.Element {
  const { language, ports } = useDesk();
  const words = pairingsWords[language];
  const { tag } = useWords().language;
  const { campaign } = ports;
  const months = changeMonths(campaign).map((month) => ({ month, text: monthText(month, tag) }));
  const always = { month: beginning, text: isFirst ? words.beginning : words.correction };
  const names = leftOut.map((code) => countyOfCode(campaign, code)?.name ?? code);
  return (
    <>
      <div className="roster-from">
        <MonthField
          label={words.from}
          months={[always, ...months]}
          selected={terms.from ?? beginning}
          onSelect={(month) => onSay({ ...terms, from: month === beginning ? null : month })}
        />
        {terms.from !== null && <p className="quiet">{words.fromHint}</p>}
      </div>
      {names.length > 0 && (
        <div>
          <p>{words.leftOut(words.list(names))}</p>
          <CheckField
            label={words.keepOthers}
            checked={terms.keepOthers}
            onChange={(keepOthers) => onSay({ ...terms, keepOthers })}
          />
        </div>
      )}
    </>
  );
}
