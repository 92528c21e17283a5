import { sheetKinds, type SheetKindId } from '../../shared/sheets/index';
import type { ColumnSpec } from '../../shared/sheets/column-types';
import { day, type CellInput, type SheetInput } from '../support/build-workbook';
import { countyAtWork, dotted, inWords, randomFrom, slashed, type County, type Pairing } from '../books/made';
import type { MadeBook, MadeColumn, MadeTable } from './made-book';
import type { Plan } from './plan';
import { wordsFor } from './wordings';

/** A stream of numbers of its own for each thing, so that leaving one out does not change the others. */
export function streamOf(seed: number, ...things: readonly (string | number)[]): () => number {
  let hash = seed;
  for (const sign of things.join('|')) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return randomFrom(hash);
}

interface Event {
  pairing: Pairing;
  values: Readonly<Record<string, CellInput>>;
}

const dateStyles = [(iso: string) => day(iso), dotted, inWords, slashed, (iso: string) => iso];
const counties = ['431221', '431222', '431223', '431224', '431225', '431228', '431229', '431230', '431281'];
const identity = ['township', 'unit'];

/** Something that happened in the county, in the words of the kind's fields; days as ISO texts. */
function eventsOf(kind: SheetKindId, county: County): Event[] {
  switch (kind) {
    case 'funding':
      return county.payments.map(({ pairing, date, yuan, use, handler, number }) => ({
        pairing,
        values: {
          date,
          amount: yuan,
          kind: '资金',
          goods: null,
          source: '单位自筹',
          use,
          voucher: `K${number}`,
          handler,
        },
      }));
    case 'loans':
      return county.loans.map(({ pairing, date, yuan, borrower, village, lender, months, use }) => ({
        pairing,
        values: {
          date,
          amount: yuan,
          borrower,
          village,
          lender,
          term: months,
          use,
          approved: yuan,
          rate: '6.5%',
        },
      }));
    case 'activities':
      return county.activities.map((a) => ({
        pairing: a.pairing,
        values: {
          ...a,
          pairing: null,
          leaders: `局长${a.leader}`,
          cost: a.yuan,
          effect: '反响好',
          proof: '照片',
        },
      }));
    case 'contacts':
      return county.contacts.map((c) => ({
        pairing: c.pairing,
        values: { ...c, pairing: null, month: c.date.slice(0, 7) },
      }));
    default:
      return county.pairings.map((p) => ({ pairing: p, values: factsOf(p) }));
  }
}

function factsOf(p: Pairing): Event['values'] {
  const roster = { unitLeader: p.leader, unitContact: p.contact, phone: p.phone, townSecretary: p.secretary };
  const leader = {
    partyLeader: p.partyLeader,
    partyLeaderPost: p.post,
    pairDate: p.pairDate,
    unitType: '市直机关',
  };
  const progress = {
    month: '2010年11月',
    stage: '民主投票',
    problems: '经费少',
    next: '办培训',
    av: '照片3张',
  };
  const people = {
    filler: p.contact,
    reviewer: p.leader,
    sent: '2010-11-29',
    deputyNames: '甲小二、丁大山、王五',
  };
  return { ...roster, ...leader, ...progress, ...people, electMode: '推荐+投票', townKind: null };
}

const fieldsNever = [
  'remark',
  'townKind',
  'deputyNames',
  'goods',
  'inspection',
  'publicNotice',
  'inStaff',
  'done',
];

function tableOf(kind: SheetKindId, plan: Plan, county: County): MadeTable {
  const random = streamOf(plan.seed, kind);
  const specs: [string, ColumnSpec][] = Object.entries(sheetKinds[kind].columns);
  const events = eventsOf(kind, county);
  const isFlags = kind === 'reform' || kind === 'institutions' || kind === 'seven';
  const isWanted = (field: string, spec: ColumnSpec): boolean => {
    if (fieldsNever.includes(field)) return false;
    if (identity.includes(field) || spec.mustFill === 'always') return true;
    if (isFlags && spec.readBy === 'indicator') return true;
    return (
      streamOf(plan.seed, kind, field, 'wanted')() * 100 <
      Math.max(plan.optional, kind === 'progress' ? 60 : 0)
    );
  };
  const used = new Set<string>();
  const columns = specs
    .filter(([field, spec]) => isWanted(field, spec))
    .map(([field, spec]): MadeColumn => {
      const stream = streamOf(plan.seed, kind, field);
      const words = wordsFor(kind, field, stream() * 100 < plan.ownWords).filter((word) => !used.has(word));
      const header = words[Math.floor(stream() * words.length)] ?? spec.headers[0];
      used.add(header);
      const style = dateStyles[Math.floor(stream() * dateStyles.length)] ?? dotted;
      const cells = events.map((event, row) =>
        faulty(valueOf(field, spec, event, row, county, stream, style), spec, stream, plan.faults),
      );
      const money = spec.type === 'money' ? (stream() < 0.5 ? '元' : '万元') : null;
      return { field, header, group: null, cells, money };
    });
  const ordered = plan.reordered ? shuffled(columns, random) : columns;
  const title = `${county.name}${sheetKinds[kind].names[Math.floor(random() * sheetKinds[kind].names.length)] ?? ''}`;
  return {
    name: `第${Object.keys(sheetKinds).indexOf(kind) + 1}张`,
    kind,
    titles: [title, '（青年工作用）'].slice(0, plan.titles),
    columns: plan.grouped ? withGroups(ordered, random) : ordered,
    rows: events.length,
    total: plan.total && sheetKinds[kind].ledger,
    foot: plan.foot ? ['填表人：              审核人：'] : [],
    gapBefore: null,
  };
}

function valueOf(
  field: string,
  spec: ColumnSpec,
  { pairing, values }: Event,
  row: number,
  county: County,
  random: () => number,
  style: (iso: string) => CellInput,
): CellInput {
  const known = field === 'county' ? county.name : field === 'township' ? pairing.township : values[field];
  if (field === 'unit') return pairing.unit;
  if (field === 'seq') return row + 1;
  if (known !== undefined && spec.type !== 'date') return known;
  switch (spec.type) {
    case 'date':
      return typeof known === 'string' ? style(known) : null;
    case 'flag':
      return random() < 0.7 ? '是' : '否';
    case 'textOrCount':
      return random() < 0.5 ? '是' : 1 + Math.floor(random() * 4);
    case 'money':
      return 1000 * (1 + Math.floor(random() * 8));
    case 'register':
    case 'count':
      return 1 + Math.floor(random() * 6);
    default:
      return null;
  }
}

function faulty(value: CellInput, spec: ColumnSpec, random: () => number, percent: number): CellInput {
  const [chance, which] = [random() * 100, random()];
  if (chance >= percent || spec.type === 'township' || spec.type === 'county' || spec.type === 'unit')
    return value;
  if (which < 0.5) return null;
  if (spec.type === 'money' || spec.type === 'count') return which < 0.75 ? '约3000' : 0;
  if (spec.type === 'date') return which < 0.75 ? '2010.11.31' : '2009年3月4日';
  return value;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Wider headers over some neighbours. */
function withGroups(columns: readonly MadeColumn[], random: () => number): MadeColumn[] {
  const first = Math.min(columns.length - 2, 2 + Math.floor(random() * 2));
  const last = first + 1 + Math.floor(random() * 3);
  return columns.map((column, index) =>
    index >= first && index <= last ? { ...column, group: '有关情况' } : column,
  );
}

const fillers: readonly SheetInput[] = [
  {
    name: '电话',
    rows: [
      ['部门', '电话'],
      ['办公室', '2233001'],
      ['传达室', '2233002'],
    ],
  },
  {
    name: '考勤',
    rows: [
      ['姓名', '出勤', '请假'],
      ['老周', 21, 1],
      ['老谌', 22, 0],
    ],
  },
];

export function makeBook(plan: Plan): MadeBook {
  const code = counties[plan.seed % counties.length] ?? '431222';
  const county = countyAtWork(code, plan.seed, plan.pairings);
  return {
    tables: plan.kinds.map((kind) => tableOf(kind, plan, county)),
    fillers: fillers.slice(0, plan.fillers),
    order: null,
  };
}
