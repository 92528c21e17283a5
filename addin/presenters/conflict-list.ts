import type { Campaign, CountyCode } from '../../shared/campaign/campaign';
import { countyOfCode, findTownship } from '../../shared/campaign/divisions';
import { text, type Text } from '../../shared/findings/text';
import type { CellRef } from '../../shared/workbook/cell-ref';
import type { Conflict, ConflictSide } from '../../shared/municipal/conflicts';

/** The conflicts of a month in the order in which an officer looks at them. */
export interface ConflictList {
  /** Those whose decision has lapsed come first. */
  open: readonly Conflict[];
  lapsed: number;
  decided: readonly Conflict[];
}

export function conflictList(conflicts: readonly Conflict[]): ConflictList {
  const lapsed = conflicts.filter((each) => each.lapsed);
  const others = conflicts.filter((each) => !each.lapsed && each.decision === null);
  return {
    open: [...lapsed, ...others],
    lapsed: lapsed.length,
    decided: conflicts.filter((each) => each.decision !== null),
  };
}

/** A decision that is often made, ready to be taken over. */
export interface Suggestion {
  text: Text;
  county: CountyCode | null;
}

/** Conflicts still open between the same counties about some of the same rows: one decision often settles them all. */
export function relatedTo(conflict: Conflict, open: readonly Conflict[]): readonly Conflict[] {
  const [counties, rows] = [countiesOf(conflict), new Set(rowsOf(conflict))];
  return open.filter(
    (other) =>
      other.id !== conflict.id &&
      countiesOf(other) === counties &&
      rowsOf(other).some((row) => rows.has(row)),
  );
}

function countiesOf({ sides }: Conflict): string {
  return sides
    .map(({ county }) => county)
    .sort()
    .join();
}

function rowsOf({ sides }: Conflict): string[] {
  return sides.flatMap(({ county, pairings }) =>
    pairings.map(({ township, unit }) => JSON.stringify([county, township, unit])),
  );
}

/** The sides that a decision asks to correct something: the others than the one that is right. */
export function sidesToCorrect({ decision, sides }: Conflict): readonly ConflictSide[] {
  return decision ? sides.filter(({ county }) => county !== decision.county) : [];
}

/** The decision as notes on the rows that a side has to correct: on a figure where figures differ. */
export function notesFor(
  { kind, decision }: Conflict,
  { pairings }: ConflictSide,
): { text: string; at: CellRef | null }[] {
  const text = decision?.note ?? '';
  return pairings.map(({ at, cells }) => {
    const figure = kind === 'figures' ? (cells.cash[0] ?? cells.loans[0]) : undefined;
    return { text, at: figure ?? at };
  });
}

const fewSides = 2;

/** What is usually decided on a conflict of this kind, the likeliest first; of many sides for the one that is right. */
export function suggestionsFor(
  conflict: Conflict,
  right: CountyCode | null,
  campaign: Campaign,
): Suggestion[] {
  const all = allSuggestions(conflict, campaign);
  const isShort = all.length <= fewSides + 2;
  return isShort ? all : all.filter(({ county }) => county === null || county === right);
}

function allSuggestions({ kind, subject, sides }: Conflict, campaign: Campaign): Suggestion[] {
  switch (kind) {
    case 'township': {
      const owners = sides.filter(({ county: code }) => {
        const county = countyOfCode(campaign, code);
        return county !== null && findTownship(county, subject) !== null;
      });
      return (owners.length > 0 ? owners : sides).map((side) => ({
        text: text(
          `${subject}属${side.countyName}，请${othersOf(side, sides).zhCN}删去这些行后重新报送。`,
          `${subject} belongs to ${side.countyName}; ${othersOf(side, sides).en}: remove these rows and submit again.`,
        ),
        county: side.county,
      }));
    }
    case 'unit':
      return [
        {
          text: text(
            '该单位确实同时帮扶两地，两县的结对都保留。',
            'The unit does support both; the pairings of both counties stay.',
          ),
          county: null,
        },
        ...sides.map((side) => ({
          text: text(
            `该单位只帮扶${side.countyName}，请${othersOf(side, sides).zhCN}删去这些行后重新报送。`,
            `The unit supports ${side.countyName} only; ${othersOf(side, sides).en}: remove these rows and submit again.`,
          ),
          county: side.county,
        })),
      ];
    case 'figures':
      return [
        ...sides.map((side) => ({
          text: text(
            `按凭证以${side.countyName}的数字为准，请${othersOf(side, sides).zhCN}更正后重新报送。`,
            `By the vouchers the figures of ${side.countyName} are right; ${othersOf(side, sides).en}: correct yours and submit again.`,
          ),
          county: side.county,
        })),
        {
          text: text(
            '两县都请核对凭证，更正后重新报送。',
            'Both counties: check the vouchers, correct the figures and submit again.',
          ),
          county: null,
        },
      ];
  }
}

/** By their names, or as "the others" where they are many. */
function othersOf(right: ConflictSide, sides: readonly ConflictSide[]): Text {
  const names = sides.filter((side) => side !== right).map(({ countyName }) => countyName);
  return names.length > fewSides ? text('其他各县', 'all others') : text(names.join('、'), names.join(', '));
}
