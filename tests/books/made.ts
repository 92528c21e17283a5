import { huaihuaCounties } from '../../shared/campaign/huaihua-divisions';

/** A seeded row of numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const surnames = [...'杨吴龙向石张李唐蒲周谌舒田滕姚丁黄谢邓覃梁粟补胡曾'];
const given = [
  ...['建平', '秀英', '桂花', '志刚', '海燕', '小军', '丽萍', '光明', '继红', '昌武', '芳', '勇', '玉梅'],
  ...['松柏', '祖斌', '晓玲', '再生', '友谊', '长青', '满姑', '承志', '锦绣', '自力', '云', '先进', '慧'],
];
const units = [
  ...['市烟草专卖局', '怀化电业局', '市公路管理局', '怀化医专', '市林业局', '怀化铁路总公司', '市国土资源局'],
  ...['市第三中学', '大唐华银怀化石煤公司', '市气象局', '市水利局', '武警怀化支队', '市商务局', '怀化卷烟厂'],
  ...['市质量技术监督局', '怀化市第一人民医院', '团市委城市部', '市农机局', '中国移动怀化分公司', '市司法局'],
  ...['怀化工业学校', '市人口计生委', '市供销社', '湖南省安江农校', '市疾控中心', '怀化南站', '市畜牧水产局'],
  ...['市信访局', '正清集团', '市房产局', '市交警支队', '团市委学少部', '市粮食局', '怀化日报社', '市煤炭局'],
];
const villages = [
  '大坪村',
  '桐油坡村',
  '老屋场村',
  '枫木塘村',
  '田坳村',
  '茶溪村',
  '高椅寨',
  '两江口村',
  '楠木冲村',
];
const posts = ['副乡长', '党委副书记', '组织委员', '宣传委员', '人大主席', '武装部长', '纪检书记'];

export interface Pairing {
  township: string;
  unit: string;
  leader: string;
  contact: string;
  phone: string;
  secretary: string;
  partyLeader: string;
  post: string;
  pairDate: string;
}
export interface Payment {
  pairing: Pairing;
  date: string;
  yuan: number;
  use: string;
  handler: string;
  number: number;
}
export interface Loan {
  pairing: Pairing;
  date: string;
  yuan: number;
  borrower: string;
  village: string;
  lender: string;
  months: number;
  use: string;
}
export interface Activity {
  pairing: Pairing;
  date: string;
  name: string;
  category: string;
  services: string;
  place: string;
  people: number;
  leader: string;
  yuan: number;
}
export interface Contact {
  pairing: Pairing;
  date: string;
  type: string;
  counterpart: string;
  content: string;
  result: string;
  person: string;
}

const activityKinds = [
  ['送医送药进山寨', '下乡服务', '义诊、送医药'],
  ['实用养殖技术培训班', '就业创业培训', ''],
  ['普法图片巡展', '送服务下乡', '送法律'],
  ['两地班子座谈联谊', '党政领导交流', ''],
  ['优质稻新技术现场会', '五送下乡', '送科技、送致富信息'],
  ['创业贷款政策进村宣讲', '小额贷款宣传', ''],
  ['露天电影和图书下乡', '下乡', '送文化'],
  ['返乡青年电脑技能培训', '技能培训', ''],
] as const;
const contactKinds = [
  ['见面', '团县委、乡镇党政负责人', '商量下步帮扶重点', '定下三件事'],
  ['季度汇报', '团市委', '汇报本季共建进展', '要求抓好典型'],
  ['季度汇报', '本单位党组织', '向单位党委报告开支', '同意追加经费'],
  ['日常沟通', '乡镇团委', '换届人选怎么推荐', '拟报五人'],
  ['信贷对接', '信用社', '青年贷款名册核对', '月底前放一批'],
] as const;

export interface County {
  code: string;
  name: string;
  pairings: readonly Pairing[];
  payments: readonly Payment[];
  loans: readonly Loan[];
  activities: readonly Activity[];
  contacts: readonly Contact[];
  random(): number;
  person(): string;
}

/** An invented county at work: real townships, everything else by the seed. */
export function countyAtWork(code: string, seed: number, size: number): County {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = (): string => pick(surnames) + pick(given);
  const date = (from = '2010-07-02'): string => {
    const first = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
    const last = Date.parse('2010-12-24T00:00:00Z') / 86_400_000;
    return new Date((first + Math.floor(random() * (last - first))) * 86_400_000).toISOString().slice(0, 10);
  };
  const county = huaihuaCounties.find((one) => one.code === code);
  const townships = county?.townships[0]?.list.map(({ name }) => name) ?? [];
  const start = Math.floor(random() * townships.length);
  const firstUnit = Math.floor(random() * units.length);
  const pairings = Array.from({ length: Math.min(size, townships.length) }, (_, index): Pairing => ({
    township: townships[(start + index) % townships.length] ?? '',
    unit: units[(firstUnit + index * 3) % units.length] ?? '',
    leader: person(),
    contact: person(),
    phone: `1${pick(['3', '5', '8'])}${String(Math.floor(random() * 1e9)).padStart(9, '0')}`,
    secretary: person(),
    partyLeader: person(),
    post: pick(posts),
    pairDate: `2010-06-${String(12 + Math.floor(random() * 17))}`,
  }));
  const events = <T>(times: number, make: (pairing: Pairing, index: number) => T): T[] =>
    Array.from({ length: times }, (_, round) =>
      pairings.map((p, i) => make(p, round * pairings.length + i)),
    ).flat();
  return {
    code,
    name: county?.name ?? '',
    pairings,
    random,
    person,
    payments: events(2, (pairing, index) => ({
      pairing,
      date: date(),
      yuan: 1000 + 500 * Math.floor(random() * 9),
      use: pick(['团委办公电脑', '青年之家桌椅', '助学', '村级团支部活动', '培训场地费']),
      handler: person(),
      number: index + 1,
    })),
    loans: events(3, (pairing) => ({
      pairing,
      date: date(),
      yuan: 5000 * (1 + Math.floor(random() * 10)),
      borrower: person(),
      village: pick(villages),
      lender: pick(['农信社', '邮储银行', '农业银行', '信用社']),
      months: pick([12, 18, 24, 36]),
      use: pick(['养鸡', '种天麻', '开农家乐', '买农用车', '果园扩建', '竹木加工']),
    })),
    activities: events(2, (pairing, index) => {
      const [name, category, services] =
        activityKinds[(index * 3 + Math.floor(random() * 2)) % 8] ?? activityKinds[0];
      const yuan = 300 * (1 + Math.floor(random() * 6));
      const people = 20 + Math.floor(random() * 150);
      return {
        pairing,
        date: date(),
        name,
        category,
        services,
        place: pick(villages),
        people,
        leader: person(),
        yuan,
      };
    }),
    contacts: events(3, (pairing, index) => {
      const [type, counterpart, content, result] =
        contactKinds[(index * 2 + Math.floor(random() * 2)) % 5] ?? contactKinds[0];
      return { pairing, date: date(), type, counterpart, content, result, person: person() };
    }),
  };
}

export const sumOf = (rows: readonly { yuan: number }[]): number =>
  rows.reduce((sum, { yuan }) => sum + yuan, 0);

const parts = (iso: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
};
/** Ways of writing a day. */
export const dotted = (iso: string): string => parts(iso).join('.');
export const inWords = (iso: string): string => {
  const [year, month, day] = parts(iso);
  return `${year}年${month}月${day}日`;
};
export const slashed = (iso: string): string => parts(iso).join('/');
export const eightDigits = (iso: string): string => iso.replaceAll('-', '');
export const inParts = (iso: string): number[] => parts(iso);
export const wan = (yuan: number): number => Math.round(yuan) / 10_000;
