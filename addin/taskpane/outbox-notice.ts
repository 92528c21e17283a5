import type { Language } from '../../shared/findings/text';
import type { OutboxStanding } from '../gateway/outbox-entry';
import { outboxWords } from '../words/outbox-words';
import type { AnswerNotice } from './submit-notice';

export interface OutboxNotice extends Omit<AnswerNotice, 'offersNewest'> {
  /** What the button says that sends the entry; null where there is nothing left to send. */
  action: string | null;
}

/** What stands of an entry of the outbox as a calm sentence with what to do. */
export function outboxNotice(standing: OutboxStanding, language: Language): OutboxNotice {
  const words = outboxWords[language];
  switch (standing.kind) {
    case 'waiting':
      return { tone: 'careful', ...words.because[standing.because], action: words.retry };
    case 'undecided': {
      const { version } = standing;
      const title = version > 0 ? words.undecided(version) : words.undecidedGone;
      return { tone: 'careful', title, hint: words.undecidedHint, action: words.onTop };
    }
    case 'locked':
      return { tone: 'careful', ...words.locked, action: words.again };
    case 'taken': {
      const hint = standing.isDisputed ? words.disputed : '';
      return { tone: 'good', title: words.taken(standing.version), hint, action: null };
    }
    case 'refused': {
      const { title, hint } = words.refused[standing.because];
      return {
        tone: 'bad',
        title: standing.errors > 0 ? words.errors(standing.errors) : title,
        hint,
        action: null,
      };
    }
  }
}
