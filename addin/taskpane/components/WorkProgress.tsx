import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { useWords } from './words-context';

interface WorkProgressProps {
  stage: 'reading' | 'reviewing';
  fileName: string;
  onCancel: () => void;
}

export function WorkProgress({ stage, fileName, onCancel }: WorkProgressProps): JSX.Element {
  const { work } = useWords();
  return (
    <div className="work">
      <output className="only-heard">{work[stage](fileName)}</output>
      <ProgressIndicator label={work[stage](fileName)} ariaValueText={work[stage](fileName)} />
      <DefaultButton text={work.cancel} onClick={onCancel} />
    </div>
  );
}
