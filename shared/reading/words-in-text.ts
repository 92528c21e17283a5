import type { Campaign } from '../campaign/campaign';
import { countyNames } from '../campaign/divisions';
import { foldText } from '../campaign/names';
import { prefecture } from '../campaign/prefecture';
import { wordLists, type WordListId, type WordOf } from '../campaign/words';

type Category = WordOf<'activityCategory'>;
type Service = WordOf<'service'>;
type Counterpart = WordOf<'counterpart'>;

/** Characters of a text that are looked at: nobody writes a longer name. */
const longestText = 2_000;

/** Words of a sentence that a list does not hold as words of its own. */
const categoryPhrases: readonly (readonly [Category, RegExp])[] = [
  ['mayFourth', /五[·.、]?四(?!红旗|奖章)|5[·.]4|联谊|青年节/],
  ['services', /下乡|五送|送(医|科技|技术|农技|法|文化|文艺|戏|书|图书|致富|信息|健康)/],
  ['training', /培训|讲习班|就业创业|创业就业/],
  ['leaderExchange', /(党政|领导).{0,8}(交流|互访|座谈)/],
  ['loanPublicity', /(贷款|信贷).{0,8}(宣传|宣讲|推介|讲解|咨询)|(宣传|宣讲|推介|讲解).{0,8}(贷款|信贷)/],
];

const servicePhrases: readonly (readonly [Service, RegExp])[] = [
  ['medicine', /医疗|医药|送医|义诊|体检|送健康|送卫生|卫生(?=[、和与及下三])/],
  ['science', /科技|农技|送技术/],
  ['law', /法律|送法|普法|法制宣传|法治宣传/],
  ['culture', /送文化|文化(?=[、和与及下三])|送文艺|文艺|送戏|送书|图书|文化下乡/],
  ['prosperity', /致富|送信息/],
];

/** What kind of activity a free text names: `other` where it names several, null where it names none. */
export function categoryIn(text: string): Category | null {
  const named = namedBy(categoryPhrases, 'activityCategory', text);
  return named.length > 1 ? 'other' : (named[0] ?? null);
}

/** Every one of the five services that a free text names. */
export function servicesIn(text: string): Service[] {
  return namedBy(servicePhrases, 'service', text);
}

function namedBy<W extends string>(
  phrases: readonly (readonly [W, RegExp])[],
  list: WordListId,
  text: string,
): W[] {
  const folded = foldText(text.slice(0, longestText));
  const spellings: Readonly<Record<string, readonly string[]>> = wordLists[list];
  return phrases
    .filter(([word, phrase]) => phrase.test(folded) || spellings[word]?.includes(folded))
    .map(([word]) => word);
}

const ofTownship = '(?:[镇乡]|街道|乡镇（街道）)';
const league = '(?:团委|团工委|团支部|团总支)';
const party = '(?:党委|党组|党总支|党支部|党政|党工委|党组织)';
const unitEnding = '(?:本单位|所在单位|我单位|单位|局|院|校|厂|公司|中心|银行|集团|处|所|站|社)';

/** Every counterpart that a free text names, whatever else it says. */
export function counterpartsIn(text: string, campaign: Campaign): Counterpart[] {
  const folded = foldText(text.slice(0, longestText));
  const counties = campaign.counties.flatMap(countyNames).concat(campaign.ambiguousCounties);
  const county = `(?:${[...new Set(counties)].sort((a, b) => b.length - a.length).join('|')})`;
  const named: readonly (readonly [Counterpart, RegExp])[] = [
    [
      'countyCommittee',
      new RegExp(
        `团[县区]委|[县区]团委|${county}(?:共青)?团(?:市委|县委|区委|委)|共青团${county}(?:市|县|区)?委`,
      ),
    ],
    [
      'townshipLeaders',
      new RegExp(
        `${ofTownship}(?:${party}|人民政府|政府|主要领导|领导|负责人|书记|人大|办事处)|[镇乡]长|` +
          `(?<!${unitEnding})党政(?:主要)?(?:负责人|领导|负责同志)`,
      ),
    ],
    ['ownPartyOrganisation', new RegExp(`${unitEnding}${party}|(?<!${ofTownship})党组`)],
    [
      'municipalCommittee',
      new RegExp(
        `(?<!${county})(?:团市委|市团委)|共青团${prefecture.short}市?委|` +
          `${prefecture.short}(?:共青)?团市委|${prefecture.short}市团委`,
      ),
    ],
    ['townshipCommittee', new RegExp(`${ofTownship}${league}|(?<!${unitEnding})团工委`)],
    ['lender', /农信社|信用社|信用联社|信用合作社|农商行|银行|邮储|农行|信贷(?:部门|员|科|股|中心|人员)/],
  ];
  return named.filter(([, phrase]) => phrase.test(folded)).map(([word]) => word);
}
