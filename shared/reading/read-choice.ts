import type { Campaign } from '../campaign/campaign';
import { countyNames } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { prefecture } from '../campaign/prefecture';
import { wordLists, type WordListId } from '../campaign/words';
import type { CellReading } from './cell-reading';

type WordList = Readonly<Record<string, readonly string[]>>;

const wordMaps = new Map<WordListId, ReadonlyMap<string, string>>();

function wordMap(id: WordListId): ReadonlyMap<string, string> {
  let map = wordMaps.get(id);
  if (!map) {
    const list: WordList = wordLists[id];
    map = new Map(
      Object.entries(list).flatMap(([word, spellings]) =>
        spellings.map((spelling) => [foldText(spelling), word]),
      ),
    );
    wordMaps.set(id, map);
  }
  return map;
}

/** One word of a list; a word outside it counts as `other`. */
export function readChoice(value: string | number | boolean, id: WordListId): CellReading<string> {
  const word = wordOf(foldText(String(value)), id);
  if (word) return { kind: 'read', value: word, converted: false };
  return { kind: 'read', value: 'other', converted: false, unknownWord: true };
}

/** Several words of a list in one cell; words outside it count as `other`, or as none where the list has no such. */
export function readChoices(
  value: string | number | boolean,
  id: WordListId,
  campaign: Campaign,
): CellReading<readonly string[]> {
  const words = new Set<string>();
  let unknownWord = false;
  for (const part of partsOf(String(value), id)) {
    const found = id === 'counterpart' ? counterpartsIn(part, campaign) : servicesIn(part, id);
    for (const word of found) words.add(word);
    if (found.length > 0) continue;
    unknownWord = true;
    if ('other' in wordLists[id]) words.add('other');
  }
  return { kind: 'read', value: [...words], converted: false, unknownWord };
}

function wordOf(written: string, id: WordListId): string | null {
  const map = wordMap(id);
  const folded = written.replace(/["'“”‘’「」]/g, '');
  const bare = folded.replace(/(活动|服务|工作|方式|类|等)$/, '');
  const leading = /^[^（]+(?=（)/.exec(folded)?.[0] ?? '';
  const found = map.get(folded) ?? map.get(bare) ?? map.get(leading);
  if (found) return found;
  return id === 'activityCategory' && /送.{1,30}下乡|三下乡/.test(folded) ? 'services' : null;
}

/** Nobody writes a longer word. */
const longestPart = 200;

function partsOf(value: string, id: WordListId): string[] {
  const separators = id === 'counterpart' ? /[、,;/+＋\s]+|和|与|及(?!其)/ : /[、,;/+＋\s]+|和|与|及/;
  const folded = value.normalize('NFKC').replace(/[，；]/g, ',');
  const outside = splitOutsideBrackets(folded, separators);
  return outside
    .map((part) => foldText(part.slice(0, longestPart)))
    .filter((part) => part !== '' && part !== '等');
}

/** Splits at separators, but never inside brackets: 乡镇（街道、社区）团委 stays one. */
function splitOutsideBrackets(value: string, separators: RegExp): string[] {
  const hidden = value.replace(/[（(][^（()）]*[）)]/g, (bracket) =>
    bracket.replace(/[、,;/+\s和与及]/g, '\u0001'),
  );
  return hidden.split(separators);
}

function servicesIn(part: string, id: WordListId): string[] {
  const word = wordOf(part, id);
  if (word) return [word];
  return [
    ...new Set([...wordMap(id)].filter(([spelling]) => part.includes(spelling)).map(([, found]) => found)),
  ];
}

const ofPrefecture = new RegExp(`${prefecture.short}.*团|团.*${prefecture.short}`);

/** Who was met, from the words that officers use for the seven kinds of counterpart. */
function counterpartsIn(part: string, campaign: Campaign): string[] {
  const word = wordOf(part, 'counterpart');
  if (word) return [word];
  const namesCounty =
    campaign.counties.some((county) => countyNames(county).some((name) => part.includes(name))) ||
    campaign.ambiguousCounties.some((name) => part.includes(name));
  if (/信用|银行|农信|信贷|农商|邮储|农行/.test(part)) return ['lender'];
  if (ofPrefecture.test(part) && !namesCounty) return ['municipalCommittee'];
  if (namesCounty && /团/.test(part) && /委/.test(part) && !/[镇乡]|街道/.test(part))
    return ['countyCommittee'];
  if (/团[县区]委|[县区]团委/.test(part)) return ['countyCommittee'];
  if (/团市委|市团委/.test(part)) return ['municipalCommittee'];
  if (/[镇乡]|街道/.test(part)) {
    if (/团/.test(part)) return ['townshipCommittee'];
    if (/党|政府|书记|镇长|乡长|主任|领导|负责人|人大/.test(part)) return ['townshipLeaders'];
  }
  if (/.党(委|组|总支|支部|政)/.test(part) && !/[县镇乡村]|街道|社区|[市区]委/.test(part))
    return ['ownPartyOrganisation'];
  return [];
}
