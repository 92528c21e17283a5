import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

interface CountProgressProps {
  /** "已校验 12 / 60". */
  text: string;
  done: number;
  of: number;
  stop: string;
  onStop: () => void;
}

/** How many of many are done; told now and then to those who hear the page. */
export function CountProgress({ text, done, of, stop, onStop }: CountProgressProps): JSX.Element {
  return (
    <div className="work">
      <ProgressIndicator label={text} ariaValueText={text} percentComplete={of > 0 ? done / of : 0} />
      <DefaultButton text={stop} onClick={onStop} />
    </div>
  );
}
