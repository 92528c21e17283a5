import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { useWords } from './words-context';

interface SendProgressProps {
  stage: 'preparing' | 'sending';
  onStop: () => void;
}

export function SendProgress({ stage, onStop }: SendProgressProps): JSX.Element {
  const { submit } = useWords();
  return (
    <div className="send-progress">
      <Spinner label={submit[stage]} labelPosition="right" ariaLive="polite" />
      <DefaultButton text={submit.stop} onClick={onStop} />
    </div>
  );
}
