import type { Language } from '../../shared/findings/text';
import type { FigureChange } from '../../shared/municipal/figure-changes';
import type { PairingSummary } from '../../shared/municipal/municipal-table';
import { ownHistoryWords } from '../words/own-history-words';

/** "官庄镇 / 怀化学院：到位资金 3,000 元 → 30,000 元，是上次的 10 倍。…"; a change that is as usual says no more. */
export function figureSentence(change: FigureChange, language: Language): string {
  const words = ownHistoryWords[language];
  const { township, unit, figure, before, after, suspect } = change;
  const isMoney = figure === 'cash' || figure === 'townshipLoans';
  const written = (value: number): string => {
    const number = value.toLocaleString('en-US');
    return isMoney ? words.money(number) : number;
  };
  const whose = unit === null ? township : pairingText({ township, unit });
  const said = words.change(whose, words.figure[figure], written(before), written(after));
  if (suspect === 'fell') return said + words.fell;
  if (suspect === 'tenfold') return said + words.tenfold(String(Math.floor(after / before)));
  return said.replace(/[，.]\s*$/, '');
}

export function pairingText({ township, unit }: Pick<PairingSummary, 'township' | 'unit'>): string {
  return `${township} / ${unit}`;
}
