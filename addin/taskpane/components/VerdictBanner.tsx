import { Icon } from 'office-ui-fabric-react/lib/Icon';
import { useEffect, useRef } from 'react';
import type { Verdict } from '../../presenters/verdict-line';
import { TextAction } from './Action';
import { useWords } from './words-context';

interface VerdictBannerProps {
  verdict: Verdict;
  fileName: string;
  /** Shows what was read as what. */
  onShowReading: () => void;
}

const icons = {
  ready: 'CompletedSolid',
  partlyRead: 'UnknownSolid',
  disputed: 'CompletedSolid',
  hasErrors: 'StatusErrorFull',
  unrecognised: 'UnknownSolid',
} as const;

/** The first thing to read: whether the workbook can be submitted. A new one takes the focus. */
export function VerdictBanner({ verdict, fileName, onShowReading }: VerdictBannerProps): JSX.Element {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={`verdict verdict-${verdict.standing}`} aria-label={words.verdict.label}>
      <p className="file-name" title={fileName}>
        {fileName}
      </p>
      <h2 ref={heading} tabIndex={-1} className="verdict-headline">
        <Icon iconName={icons[verdict.standing]} className="verdict-icon" />
        <span>{verdict.headline}</span>
      </h2>
      <p className="verdict-remainder">
        <TextAction text={verdict.reading} onClick={onShowReading} />
      </p>
      {verdict.remainder && <p className="verdict-remainder">{verdict.remainder}</p>}
    </section>
  );
}
