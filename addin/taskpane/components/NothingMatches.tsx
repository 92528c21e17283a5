import { TextAction } from './Action';
import { useWords } from './words-context';

export function NothingMatches({ onClear }: { onClear: () => void }): JSX.Element {
  const { findings } = useWords();
  return (
    <p className="nothing-matches">
      {findings.nothingMatches} <TextAction text={findings.clearFilter} onClick={onClear} />
    </p>
  );
}
