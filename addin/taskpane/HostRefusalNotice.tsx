import { DefaultAction } from './components/Action';
import { Notice } from './components/Notice';
import { useWords } from './components/words-context';
import type { HostRefusal } from './pane-host';

interface HostRefusalNoticeProps {
  /** What did not happen. */
  title: string;
  refusal: HostRefusal;
  onRetry: () => void;
  onClose?: () => void;
}

/** Why the program that holds the workbook did not do something, and another try. */
export function HostRefusalNotice({ title, refusal, onRetry, onClose }: HostRefusalNoticeProps): JSX.Element {
  const { host } = useWords();
  return (
    <Notice tone="careful" title={title}>
      <p>{host.why[refusal.reason](refusal.sheet)}</p>
      <div className="buttons">
        {refusal.reason !== 'unsupported' && <DefaultAction text={host.retry} onClick={onRetry} />}
        {onClose && <DefaultAction text={host.close} onClick={onClose} />}
      </div>
    </Notice>
  );
}
