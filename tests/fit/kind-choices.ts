import { foldText } from '../../shared/campaign/names';
import { assignColumns } from '../../shared/reading/assign-columns';
import { classOf, evidenceOf } from '../../shared/reading/evidence';
import { columnsOf, kindOf } from '../../shared/reading/header-vocabulary';
import { readHeading } from '../../shared/reading/header-columns';
import { fitEvidence, tableEvidence } from '../../shared/reading/kind-evidence';
import { noField, type Weights } from '../../shared/reading/weigh';
import { sheetKindIds, type SheetKindId } from '../../shared/sheets/index';
import { emptyProfile } from './column-choices';
import { getOr, type Choice } from './fit-classes';
import type { LabelledTable } from './labelled-tables';

/** What each table is, as a choice among the kinds and none. */
export function kindChoices(
  weights: Weights,
  tables: readonly LabelledTable[],
  random: () => number,
): Choice[] {
  return [...tables, ...writtenTables(tables, random)].map(
    ({ book, name, titles, headers, profiles, kinds }) => {
      const evidence = tableEvidence(name, titles, headers);
      const spoken = foldText([name, ...titles].join(' ')).replace(/["'“”‘’「」]/g, '');
      const columns = headers.map((header, index) => ({
        header,
        evidence: evidenceOf(header, profiles[index] ?? emptyProfile),
      }));
      const options = sheetKindIds.map((kind) => {
        const { fields } = assignColumns(weights, kind, columns);
        const sureness = new Map([...fields].map(([field, { certainty }]) => [field, certainty]));
        return {
          name: kind,
          weights: kind,
          evidence,
          shared: fitEvidence(kind, { fields: sureness }, headers.length, spoken),
        };
      });
      const names: readonly string[] = [...sheetKindIds, noField];
      const right = kinds.length === 0 ? [noField] : kinds;
      return {
        group: book,
        weight: book === 'written' ? 0.6 : 1,
        options: [
          ...options,
          { name: noField, weights: noField, evidence, shared: new Map<string, number>() },
        ],
        right: new Set(right.map((kind) => names.indexOf(kind))),
      };
    },
  );
}

/** Sheets in the notice's own words: any of the written headers, over values borrowed from labelled columns. */
function writtenTables(tables: readonly LabelledTable[], random: () => number): LabelledTable[] {
  const pools = new Map<string, LabelledTable['profiles'][number][]>();
  for (const { fields, profiles } of tables)
    for (const [kind, labels] of fields ?? [])
      labels.forEach((field, index) => {
        const profile = profiles[index];
        if (field && profile) getOr(pools, classOf(kind, field), () => []).push(profile);
      });
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return sheetKindIds.flatMap((kind) =>
    Array.from({ length: 24 }, (_, round): LabelledTable => {
      const share = round < 3 ? 1 : 0.3 + 0.6 * random();
      const chosen = Object.entries(columnsOf(kind)).filter(
        ([, { mustFill }]) => mustFill === 'always' || random() < share,
      );
      const names = kindOf(kind).names;
      return {
        book: 'written',
        name: round % 3 === 0 ? 'Sheet1' : (pick(names) ?? ''),
        titles: round % 2 === 0 ? [] : [pick(names) ?? ''],
        headers: chosen.map(([, { headers }], column) =>
          readHeading((round < 3 ? headers[0] : pick(headers)) ?? '', column),
        ),
        profiles: chosen.map(
          ([field]) =>
            (round % 4 === 0 ? undefined : pick(pools.get(classOf(kind, field)) ?? [])) ?? emptyProfile,
        ),
        kinds: [kind satisfies SheetKindId],
        fields: null,
      };
    }),
  );
}
