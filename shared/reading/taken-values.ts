import type { Campaign } from '../campaign/campaign';
import { standardWord } from '../campaign/words';
import type { SheetKindId } from '../sheets/index';
import type { RowIdentity } from '../sheets/records';
import type { FieldValue } from './cell-reading';
import type { RosterPartners } from './roster-partners';
import { categoryIn, counterpartsIn, servicesIn } from './words-in-text';

/** A value that other columns say. */
export interface TakenValue {
  value: FieldValue;
  /** In words of the sheet. */
  read: string;
  /** The officer may write it so; null where it is only what remains. */
  standard: string | null;
  identity?: Partial<RowIdentity>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that other columns may say, and how, by sheet kind. */
export type TakeValue = (fields: Fields, identity: RowIdentity) => TakenValue | null;

export function takersOf(
  kind: SheetKindId,
  partners: RosterPartners,
  campaign: Campaign,
): Readonly<Record<string, TakeValue>> {
  const unit: TakeValue = (_, { township }) => {
    const partner = township && partners.unitOf(township);
    return partner && { ...word(partner.name, partner.name), identity: { unit: partner } };
  };
  const township: TakeValue = (_, identity) => {
    const partner = identity.unit && partners.townshipOf(identity.unit);
    return partner && { ...word(partner.name, partner.name), identity: { township: partner } };
  };
  const who = { unit, township };
  if (kind === 'activities') return { ...who, category: categoryOf, services: servicesOf };
  if (kind === 'contacts') return { ...who, counterpart: (fields) => counterpartOf(fields, campaign) };
  return kind === 'roster' ? {} : who;
}

function categoryOf(fields: Fields): TakenValue | null {
  const written = sentence(fields, ['name', 'effect']);
  if (written === '') return null;
  const category = categoryIn(written) ?? 'other';
  const read = standardWord('activityCategory', category);
  return { value: category, read, standard: category === 'other' ? null : read };
}

/** Only an activity of 五下乡 is asked for its services. */
function servicesOf(fields: Fields): TakenValue | null {
  if (fields['category'] !== 'services') return null;
  return words('service', servicesIn(sentence(fields, ['name', 'effect'])));
}

function counterpartOf(fields: Fields, campaign: Campaign): TakenValue | null {
  return words('counterpart', counterpartsIn(sentence(fields, ['content', 'result']), campaign));
}

function words(list: 'service' | 'counterpart', named: readonly string[]): TakenValue | null {
  if (named.length === 0) return null;
  return word(named, named.map((each) => standardWord(list, each)).join('、'));
}

function word(value: FieldValue, written: string): TakenValue {
  return { value, read: written, standard: written };
}

function sentence(fields: Fields, names: readonly string[]): string {
  return names.flatMap((name) => (typeof fields[name] === 'string' ? [fields[name]] : [])).join('。');
}
