import type { Campaign } from '../../shared/campaign/campaign';
import { standardWord, wordLists, type WordListId } from '../../shared/campaign/words';
import { expectations, type ColumnSpec } from '../../shared/sheets/column-types';
import type { SheetKind } from '../../shared/sheets/define-sheet';
import { sheetKinds } from '../../shared/sheets/index';
import type { EntryCheck, NewColumn, NewSheet } from '../../shared/workbook/new-sheet';

/** The standard form of every sheet kind: its columns but those that are parts of another one. */
export function templateSheets(campaign: Campaign): readonly NewSheet[] {
  const kinds: readonly SheetKind[] = Object.values(sheetKinds);
  return kinds.map(({ title, columns }) => ({
    name: title.zhCN,
    title: title.zhCN,
    columns: Object.values(columns)
      .filter(({ partOf, standsFor }) => partOf === undefined && standsFor === undefined)
      .map((spec) => templateColumn(spec, campaign)),
  }));
}

function templateColumn(spec: ColumnSpec, campaign: Campaign): NewColumn {
  const header = headerOf(spec);
  const isRequired = spec.mustFill !== undefined;
  return {
    header,
    isRequired,
    numberFormat: formats[spec.type] ?? null,
    width: Math.max(widths[spec.type] ?? 12, header.length * 2 + 2),
    check: checkOf(spec, campaign),
    hint: `${isRequired ? '必填。' : ''}${hintOf(spec)}`,
  };
}

/** Amounts name their unit: 金额（元）. */
function headerOf({ headers: [header], fenPerUnit }: ColumnSpec): string {
  if (fenPerUnit === undefined) return header;
  return `${header}（${fenPerUnit === 1_000_000 ? '万元' : '元'}）`;
}

const formats: Readonly<Partial<Record<ColumnSpec['type'], string>>> = {
  date: 'yyyy-m-d',
  month: 'yyyy"年"m"月"',
  money: '0.##########',
  count: '0',
  phone: '@',
};
const widths: Readonly<Partial<Record<ColumnSpec['type'], number>>> = {
  serial: 6,
  unit: 22,
  text: 20,
  choices: 20,
  phone: 16,
};

function checkOf({ type, words, wordsAreChecked }: ColumnSpec, campaign: Campaign): EntryCheck {
  switch (type) {
    case 'choice':
      return words
        ? { kind: 'list', words: wordsOf(words), isOpen: wordsAreChecked !== true }
        : { kind: 'none' };
    case 'flag':
      return { kind: 'list', words: ['是', '否'], isOpen: true };
    case 'county':
      return { kind: 'list', words: campaign.counties.map(({ name }) => name), isOpen: true };
    case 'date':
      return { kind: 'date' };
    case 'money':
      return { kind: 'number' };
    case 'count':
      return { kind: 'count' };
    default:
      return { kind: 'none' };
  }
}

function hintOf({ type, words }: ColumnSpec): string {
  if (words && type === 'choice') return '请从下拉表中选一项。';
  if (words) return `可填一项或几项，用顿号隔开：${wordsOf(words).join('、')}。`;
  if (type === 'serial') return '可以不填。';
  return `请填写${expectations[type].zhCN}。`;
}

function wordsOf(list: WordListId): readonly string[] {
  return Object.keys(wordLists[list]).map((word) => standardWord(list, word));
}
