import { standardWord, type WordOf } from '../../campaign/words';
import { text, type Text } from '../../findings/text';

export type Counterpart = Exclude<WordOf<'counterpart'>, 'other'>;

const english: Readonly<Record<Counterpart, string>> = {
  countyCommittee: 'the county committee',
  townshipLeaders: 'the township leaders',
  ownPartyOrganisation: "the unit's own Party organisation",
  municipalCommittee: 'the municipal committee',
  townshipCommittee: 'the township committee',
  lender: 'a lender',
};

/** Whom a contact was with, as the list column says it. */
export function counterpartName(counterpart: Counterpart): Text {
  return text(standardWord('counterpart', counterpart), english[counterpart]);
}

/** Several of them: 团县委、乡镇党政负责人. */
export function counterpartNames(counterparts: readonly Counterpart[]): Text {
  const names = counterparts.map(counterpartName);
  return text(names.map((name) => name.zhCN).join('、'), names.map((name) => name.en).join(' or '));
}
