import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Language } from '../../shared/findings/text';
import type { StampVerdict } from '../../shared/submission/stamp';
import { isDoubtful } from '../presenters/stamp-doubt';
import { useWords } from '../taskpane/components/words-context';
import { dayText } from '../taskpane/day-text';
import { monthText } from '../taskpane/submission-months';
import { mailStampWords } from '../words/municipal/mail-stamp-words';
import { useDesk } from './desk-context';

/** In two words: what the stamp of a mailed workbook is worth. */
export function StampTag({ stamp }: { stamp: StampVerdict }): JSX.Element {
  const { language, month } = useDesk();
  const tone =
    stamp.kind === 'valid' ? 'mail-stamp-good' : isDoubtful(stamp, month) ? 'mail-stamp-doubt' : '';
  return <span className={`mail-stamp ${tone}`}>{mailStampWords[language].tags[stamp.kind]}</span>;
}

/** The same as a sentence, with what to do; nothing where there is no stamp. */
export function StampNote({ stamp }: { stamp: StampVerdict }): JSX.Element | null {
  const { language, month, ports } = useDesk();
  const { tag } = useWords().language;
  const { counties, timeZone } = ports.campaign;
  const says = stampSentence(stamp, language, {
    month,
    monthOf: (of) => monthText(of, tag),
    when: (at) => dayText(at, timeZone, tag),
    nameOf: (code) => counties.find((county) => county.code === code)?.name ?? code,
  });
  return says === null ? null : <p className="mail-stamp-note quiet">{says}</p>;
}

interface Spelling {
  month: IsoMonth;
  monthOf(month: IsoMonth): string;
  when(at: string): string;
  nameOf(county: string): string;
}

function stampSentence(
  stamp: StampVerdict,
  language: Language,
  { month, monthOf, when, nameOf }: Spelling,
): string | null {
  const words = mailStampWords[language];
  switch (stamp.kind) {
    case 'none':
      return null;
    case 'unreadable':
    case 'otherCampaign':
      return words[stamp.kind];
    case 'forged':
      return words.forged[stamp.because];
    case 'recheck':
      return words.recheck[stamp.because];
    case 'otherCounty':
      return words.otherCounty(nameOf(stamp.county));
    case 'otherMonth': {
      const how = stamp.month > month ? 'later' : stamp.isUnchanged ? 'unchanged' : 'goneOn';
      return words.otherMonth[how](monthOf(stamp.month), monthOf(month));
    }
    case 'changed':
      return words.changed(when(stamp.checkedAt), stamp.isSigned);
    case 'unsigned':
    case 'unverified':
    case 'valid': {
      const { kind, checkedAt, disputed } = stamp;
      const says = words[kind](when(checkedAt));
      return disputed > 0 ? `${says} ${words.disputed(disputed)}` : says;
    }
  }
}
