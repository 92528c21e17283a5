import type { Language } from '../../../shared/findings/text';
import type { PairingChange } from '../../../shared/municipal/compare-roster';
import type { RosterProblem } from '../../../shared/municipal/read-roster';

interface PairingsWords {
  title: string;
  none: string;
  noneHint: string;
  standing: (version: number, pairings: number, counties: number) => string;
  whole: string;
  caption: (version: number) => string;
  region: string;
  columns: readonly [string, string, string, string];
  months: (since: string | null, until: string | null) => string;
  formerly: (name: string) => string;
  choose: string;
  chooseOther: string;
  fromWorkbook: string;
  how: string;
  reading: (file: string) => string;
  unread: string;
  stopped: string;
  noRoster: (file: string) => string;
  noRosterHint: string;
  read: (file: string, pairings: number, counties: number) => string;
  notRead: (sheets: string) => string;
  blocked: (rows: number) => string;
  blockedHint: string;
  doubtful: (rows: number) => string;
  problem: Readonly<
    Record<RosterProblem['kind'], (seen: string, nearest: string | null, first: string) => string>
  >;
  unlisted: (seen: string, county: string, nearest: string | null, elsewhere: string) => string;
  orRenamed: string;
  list: (names: readonly string[]) => string;
  andMore: (number: number) => string;
  from: string;
  beginning: string;
  correction: string;
  fromHint: string;
  leftOut: (counties: string) => string;
  keepOthers: string;
  unchanged: string;
  changesTitle: string;
  firstTitle: string;
  same: (number: number) => string;
  group: Readonly<Record<PairingChange['kind'], (number: number) => string>>;
  becomes: (before: string, after: string) => string;
  pairing: (unit: string, township: string) => string;
  renamed: (before: string, after: string) => string;
  renamedHint: string;
  publish: (version: number) => string;
  publishing: string;
  cancel: string;
  published: (version: number) => string;
  publishedHint: string;
}

/** The view of the assigned pairings. */
export const pairingsWords: Readonly<Record<Language, PairingsWords>> = {
  zhCN: {
    title: '结对名单',
    none: '还没有公布过结对名单。',
    noneHint: '公布之前，各县按自己填报的名单计分；公布之后，名单上有而县里没填的结对按零分计。',
    standing: (version, pairings, counties) =>
      `已公布第 ${version} 版：现有 ${pairings} 对结对，${counties} 个县（市、区）。`,
    whole: '查看已公布的名单',
    caption: (version) => `结对名单 第 ${version} 版`,
    region: '已公布的结对名单，可左右滚动',
    columns: ['县（市、区）', '乡镇（街道）', '帮扶单位', '起止月份'],
    months: (since, until) => {
      if (since !== null && until !== null) return `${since}至${until}`;
      if (since !== null) return `${since}起`;
      return until === null ? '' : `至${until}`;
    },
    formerly: (name) => `原${name}`,
    choose: '选择名单工作簿',
    chooseOther: '另选工作簿',
    fromWorkbook: '从当前工作簿读取',
    how: '列名叫什么都可以；可以一张表里写全市（有县名一列），也可以一县一张表。先预览，再公布。',
    reading: (file) => `正在读《${file}》…`,
    unread: '这个文件读不了。',
    stopped: '没有读完，请再选一次。',
    noRoster: (file) => `《${file}》里没有认出结对名单。`,
    noRosterHint: '名单至少要有“乡镇（街道）”和“帮扶单位”两列，并写明县（市、区）。',
    read: (file, pairings, counties) => `《${file}》读出 ${pairings} 对结对，${counties} 个县（市、区）。`,
    notRead: (sheets) => `没有当作名单读的工作表：${sheets}。`,
    blocked: (rows) => `有 ${rows} 行还不能公布。`,
    blockedHint: '请在名单工作簿里改好后，重新读取。',
    doubtful: (rows) => `有 ${rows} 行请看一眼，不影响公布。`,
    problem: {
      noCounty: (seen) => `“${seen}”没有写明是哪个县（市、区）。`,
      unknownCounty: (seen, nearest) =>
        nearest === null
          ? `“${seen}”不能确定是哪个县（市、区），请写全称。`
          : `没有叫“${seen}”的县（市、区），可能是“${nearest}”。`,
      noTownship: (seen) => `“${seen}”没有写乡镇（街道）。`,
      noUnit: (seen) => `“${seen}”没有写帮扶单位。`,
      severalUnits: (seen) => `“${seen}”像是把几个单位写在一格里；若是，请一行写一个。现在按一个单位公布。`,
      repeated: (seen, _, first) => `“${seen}”与 ${first} 重复，只算一次。`,
    },
    unlisted: (seen, county, nearest, elsewhere) => {
      const likely = nearest === null ? '' : `，可能是“${nearest}”`;
      const others = elsewhere === '' ? '' : `；${elsewhere}有这个乡镇，请核对县名`;
      return `${county}的名录里没有“${seen}”${likely}${others}。`;
    },
    orRenamed: '若是改名，请在下面“改了乡镇”处勾选。',
    list: (names) => names.join('、'),
    andMore: (number) => `其余 ${number} 行`,
    from: '从哪个月起这样结对',
    beginning: '从活动开始',
    correction: '更正：本来就应如此',
    fromHint: '之前的月份仍按原名单核对和排名；已报送月份的校验结论不变。',
    leftOut: (counties) => `名单里没有：${counties}。`,
    keepOthers: '这些县保持原来的结对',
    unchanged: '与已公布的名单一致，不必再公布。',
    changesTitle: '与已公布的相比',
    firstTitle: '将要公布',
    same: (number) => `不变 ${number} 对。`,
    group: {
      replaced: (number) => `更换帮扶单位（${number} 对）`,
      moved: (number) => `改了乡镇（${number} 对）`,
      added: (number) => `新增（${number} 对）`,
      ended: (number) => `撤出（${number} 对）`,
      rewritten: (number) => `只是写法不同（${number} 对）`,
    },
    becomes: (before, after) => `${before} → ${after}`,
    pairing: (unit, township) => `${unit}—${township}`,
    renamed: (before, after) => `是“${before}”改名为“${after}”，同一个乡镇`,
    renamedHint: '改名前的月份按旧名核对，之后按新名核对。',
    publish: (version) => `公布为第 ${version} 版`,
    publishing: '正在公布…',
    cancel: '取消',
    published: (version) => `已公布第 ${version} 版结对名单。`,
    publishedHint: '各县打开插件或刷新页面后，就按新名单核对。',
  },
  en: {
    title: 'Roster',
    none: 'No roster of pairings has been published yet.',
    noneHint:
      'Until then counties are scored by what they list themselves; afterwards an assigned pairing that a county leaves out scores nothing.',
    standing: (version, pairings, counties) =>
      `Version ${version} is published: ${pairings} pairings now, in ${counties} counties.`,
    whole: 'See the published roster',
    caption: (version) => `Roster of pairings, version ${version}`,
    region: 'Published roster of pairings, scrolls sideways',
    columns: ['County', 'Township', 'Supporting unit', 'Months'],
    months: (since, until) => {
      if (since !== null && until !== null) return `${since} to ${until}`;
      if (since !== null) return `from ${since}`;
      return until === null ? '' : `until ${until}`;
    },
    formerly: (name) => `formerly ${name}`,
    choose: 'Choose the roster workbook',
    chooseOther: 'Choose another workbook',
    fromWorkbook: 'Read the current workbook',
    how: 'Columns may be called anything; one sheet with a county column will do, or one sheet for each county. You see a preview before anything is published.',
    reading: (file) => `Reading ${file}…`,
    unread: 'This file cannot be read.',
    stopped: 'Reading was stopped. Choose the file again.',
    noRoster: (file) => `No roster of pairings was recognised in ${file}.`,
    noRosterHint: 'It needs a column of townships and one of supporting units, and must name the counties.',
    read: (file, pairings, counties) => `${file} holds ${pairings} pairings in ${counties} counties.`,
    notRead: (sheets) => `Sheets not read as a roster: ${sheets}.`,
    blocked: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} cannot be published yet.`,
    blockedHint: 'Correct them in the roster workbook, then read it again.',
    doubtful: (rows) => `${rows} ${rows === 1 ? 'row is' : 'rows are'} worth a look; nothing is in the way.`,
    problem: {
      noCounty: (seen) => `“${seen}” does not say which county it belongs to.`,
      unknownCounty: (seen, nearest) =>
        nearest === null
          ? `“${seen}” cannot be told for a county; write its full name.`
          : `There is no county “${seen}”; “${nearest}” may be meant.`,
      noTownship: (seen) => `“${seen}” has no township.`,
      noUnit: (seen) => `“${seen}” has no supporting unit.`,
      severalUnits: (seen) =>
        `“${seen}” looks like several units in one cell; if so, give each a row. It would be published as one.`,
      repeated: (seen, _, first) => `“${seen}” stands at ${first} already and counts once.`,
    },
    unlisted: (seen, county, nearest, elsewhere) => {
      const likely = nearest === null ? '' : `; “${nearest}” may be meant`;
      const others = elsewhere === '' ? '' : `; ${elsewhere} has it: check the county`;
      return `The list of ${county} has no “${seen}”${likely}${others}.`;
    },
    orRenamed: ' If it was renamed, tick it below under “Another township”.',
    list: (names) => names.join(', '),
    andMore: (number) => `${number} more`,
    from: 'It holds from',
    beginning: 'The beginning of the campaign',
    correction: 'A correction: it should have stood so',
    fromHint:
      'Months before keep the roster they had; what was found of months already submitted stays as it is.',
    leftOut: (counties) => `The roster leaves out: ${counties}.`,
    keepOthers: 'These counties keep their pairings',
    unchanged: 'It is the same as the published roster; there is nothing to publish.',
    changesTitle: 'Compared with what is published',
    firstTitle: 'To be published',
    same: (number) => `${number} stay the same.`,
    group: {
      replaced: (number) => `Another unit (${number})`,
      moved: (number) => `Another township (${number})`,
      added: (number) => `New (${number})`,
      ended: (number) => `Gone (${number})`,
      rewritten: (number) => `Only written otherwise (${number})`,
    },
    becomes: (before, after) => `${before} → ${after}`,
    pairing: (unit, township) => `${unit} — ${township}`,
    renamed: (before, after) => `“${before}” was renamed “${after}”: the same township`,
    renamedHint: 'Months before go by the old name, those after by the new one.',
    publish: (version) => `Publish as version ${version}`,
    publishing: 'Publishing…',
    cancel: 'Cancel',
    published: (version) => `Version ${version} of the roster is published.`,
    publishedHint: 'Counties are checked by it as soon as they open the pane or reload the page.',
  },
};
