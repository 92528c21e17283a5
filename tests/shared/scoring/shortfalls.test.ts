import { huaihua2010 } from '../../../shared/campaign/huaihua-2010-19';
import { renderFinding } from '../../../shared/findings/render-finding';
import { buildScoreCard } from '../../../shared/scoring/build-score-card';
import { indicatorTexts } from '../../../shared/scoring/indicator-texts';
import { indicators } from '../../../shared/scoring/indicators/index';
import { shortfallsOf } from '../../../shared/scoring/shortfalls';
import { placeOf, recordsOf, yuan, type SheetExamples } from '../../support/records';
import { completeSheets } from './complete-workbook';
import { endOfTerm, streetWho, who } from './test-indicator';

const texts = new Map(indicatorTexts.map((each) => [each.id, each]));

function cardOf(sheets: SheetExamples, asOf = endOfTerm) {
  return buildScoreCard({ records: recordsOf(sheets), campaign: huaihua2010, asOf }, huaihua2010.rubric);
}

describe('shortfalls', () => {
  it('are none where all is earned', () => expect(shortfallsOf(cardOf(completeSheets(who)))).toEqual([]));

  it('say which line is short, where, by how much and what is missing', () => {
    const half = [{ ...who, date: '2010-09-01', amount: yuan(3000) }];
    const [finding, ...others] = shortfallsOf(cardOf({ ...completeSheets(who), funding: half }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'funding/annual-cash',
      messageId: 'short',
      severity: 'shortfall',
      data: {
        township: '官庄镇',
        unit: '怀化学院',
        earned: 6,
        due: 10,
        missing: [{ zhCN: '已有 3,000 元，还差 2,000 元' }],
        overdue: true,
        dueBy: '2011-06-30',
      },
    });
    expect(finding?.at && `${finding.at.sheet}!${finding.at.address}`).toBe(placeOf('roster', 'unit', 1));
    expect(finding?.related?.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      placeOf('funding', 'amount', 1),
    ]);
  });

  it.each(['2010-06-30', '2010-12-31', '2011-05-14', endOfTerm])(
    'are one for each line that earned less than due, on %s',
    (asOf) => {
      const complete = completeSheets(who);
      const card = cardOf(
        {
          ...complete,
          roster: [...complete.roster, streetWho, { ...who, unit: '怀化市一中' }],
          contacts: complete.contacts.slice(0, 3),
        },
        asOf,
      );
      const short = card.pairings.flatMap((pairing) =>
        pairing.lines
          .filter((line) => line.earned < line.due)
          .map((line) => `${pairing.unit} ${pairing.township} ${line.indicator}`),
      );
      expect(short.length).toBeGreaterThan(10);
      expect(
        shortfallsOf(card).map(
          ({ ruleId, data }) => `${String(data?.unit)} ${String(data?.township)} ${ruleId}`,
        ),
      ).toEqual(short);
    },
  );

  it('tell what was seen in both languages', () => {
    const [finding] = shortfallsOf(
      cardOf({ ...completeSheets(who), contacts: completeSheets(who).contacts.slice(1) }),
    );
    if (!finding) throw new Error('no shortfall');
    expect(renderFinding(finding, texts, 'zhCN')).toBe(
      '怀化学院—官庄镇：“每月见面”得 7.33 分，应得 8 分。原因：2010年7月未与团县委、乡镇党政负责人见面。期限为 2011-06-30，已完成的请补填。',
    );
    expect(renderFinding(finding, texts, 'en')).toContain(
      '2010-07: no meeting with the county committee or the township leaders',
    );
    expect(finding.data?.earned).toBe(7.333333333);
  });

  it('never show all the points where a fen is missing', () => {
    const cash = [{ ...who, date: '2010-09-01', amount: yuan(5000) - 1 }];
    const [finding] = shortfallsOf(cardOf({ ...completeSheets(who), funding: cash }));
    expect(finding?.data).toMatchObject({ earned: 9.99998, earnedShown: 9.99 });
  });

  it('leave no placeholder open for any indicator', () => {
    const findings = shortfallsOf(cardOf({ roster: [who] }));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(indicators.map(({ id }) => id));
    for (const finding of findings) {
      for (const language of ['zhCN', 'en'] as const) {
        expect(renderFinding(finding, texts, language)).not.toMatch(/[{}]|undefined|null/);
      }
    }
  });
});
