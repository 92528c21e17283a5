import { severities } from '../../shared/findings/finding';
import { trialChanges } from '../presenters/campaign-trial';
import { Announced } from '../taskpane/components/Announced';
import { campaignWords } from '../words/municipal/campaign-words';
import type { TrialState } from './campaign-trial-session';
import { useDesk } from './desk-context';

const findingsShown = 30;

/** What the draft makes of a workbook, beside what the earlier campaign makes of it. */
export function CampaignTrialResult({ tried }: { tried: TrialState & { kind: 'tried' } }): JSX.Element {
  const words = campaignWords[useDesk().language];
  const { fileName, before, after } = tried;
  const { added, gone } = trialChanges(before, after);
  const totalOf = ({ score: { total } }: typeof before): string => total?.toFixed(2) ?? words.none;
  return (
    <Announced>
      <h4>{words.result(fileName)}</h4>
      <p className="campaign-verdict">{after.verdict.headline}</p>
      <p className="quiet">{words.asOf(before.asOf, after.asOf)}</p>
      <dl className="campaign-figures">
        <div>
          <dt>{words.total}</dt>
          <dd>{words.becomes(totalOf(before), totalOf(after))}</dd>
        </div>
        {severities.map((severity) => (
          <div key={severity}>
            <dt>{words.severity[severity]}</dt>
            <dd>
              {words.becomes(String(before.verdict.counts[severity]), String(after.verdict.counts[severity]))}
            </dd>
          </div>
        ))}
      </dl>
      {added.length === 0 && gone === 0 && <p>{words.sameFindings}</p>}
      {added.length > 0 && (
        <>
          <h4>{words.added(added.length)}</h4>
          <ul className="campaign-findings">
            {added.slice(0, findingsShown).map(({ key, at, sentence }) => (
              <li key={key}>
                <span className="quiet">{at ? `${at.sheet} ${at.address}` : words.wholeWorkbook}</span>{' '}
                {sentence}
              </li>
            ))}
          </ul>
          {added.length > findingsShown && <p>{words.andMore(added.length - findingsShown)}</p>}
        </>
      )}
      {gone > 0 && <p>{words.gone(gone)}</p>}
    </Announced>
  );
}
