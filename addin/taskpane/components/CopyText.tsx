import { useState } from 'react';
import { DefaultAction } from './Action';

interface CopyTextProps {
  /** Of the button. */
  label: string;
  /** What is copied. */
  text: string;
  /** It can be read before it is copied; else only where it could not be. */
  isShown?: boolean;
  copied: string;
  failed: string;
}

/** A text that one press copies. Where the browser forbids that, it stands there to be selected. */
export function CopyText({ label, text, isShown = false, copied, failed }: CopyTextProps): JSX.Element {
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = (): void => {
    const done = (isCopied: boolean): void => setOutcome({ text, isCopied });
    // Office's own frames have no clipboard.
    if (navigator.clipboard === undefined) return done(false);
    navigator.clipboard.writeText(text).then(
      () => done(true),
      () => done(false),
    );
  };
  const told = outcome?.text === text ? outcome : null;
  const isPlain = isShown || (told !== null && !told.isCopied);
  return (
    <div className="copy-text">
      <DefaultAction text={label} onClick={copy} />
      <output className="quiet">{told && (told.isCopied ? copied : failed)}</output>
      {isPlain && <pre className="copy-text-plain">{text}</pre>}
    </div>
  );
}
