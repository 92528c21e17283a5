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
