import type { IsoMonth } from '../../shared/campaign/calendar';
import type { Campaign } from '../../shared/campaign/campaign';
import { fillTemplate } from '../../shared/findings/render-finding';
import { text, type Language } from '../../shared/findings/text';
import type { StampVerdict } from '../../shared/submission/stamp';
import { isDoubtful } from './stamp-doubt';

const questions = {
  changed: text(
    '点过“报送前校验”以后，台账又有改动。请核对这些改动，再点一次“报送前校验”。',
    'The ledgers were changed after they had been checked for mailing. Please look at the changes and check them for mailing once more.',
  ),
  forged: text(
    '文件里的校验戳核验不了，可能被别的程序改写过。请再点一次“报送前校验”。',
    'The stamp in the file cannot be verified; another program may have rewritten it. Please check the workbook for mailing once more.',
  ),
  otherCounty: text(
    '文件里的校验戳是{county}的。请核对是不是在{county}的文件上填写的，再点一次“报送前校验”。',
    'The stamp in the file is {county}’s. Please see whether it was filled in on top of {county}’s file, and check it for mailing once more.',
  ),
  otherMonth: text(
    '文件里的校验戳是{stamped}的。请核对发来的是不是{month}的文件，再点一次“报送前校验”。',
    'The stamp in the file is of {stamped}. Please see whether this is the file of {month}, and check it for mailing once more.',
  ),
};

/** What the county is asked about its stamp; null where there is nothing to ask. */
export function stampQuestion(
  stamp: StampVerdict,
  { month, campaign }: { month: IsoMonth; campaign: Campaign },
  monthText: (month: IsoMonth) => string,
  language: Language,
): string | null {
  if (!isDoubtful(stamp, month)) return null;
  switch (stamp.kind) {
    case 'changed':
    case 'forged':
      return questions[stamp.kind][language];
    case 'otherCounty': {
      const county = campaign.counties.find(({ code }) => code === stamp.county)?.name ?? stamp.county;
      return fillTemplate(questions.otherCounty, { county }, language);
    }
    case 'otherMonth': {
      const facts = { stamped: monthText(stamp.month), month: monthText(month) };
      return fillTemplate(questions.otherMonth, facts, language);
    }
    default:
      return null;
  }
}
