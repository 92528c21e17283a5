import { useWords } from './words-context';

export function NothingFound(): JSX.Element {
  const { findings } = useWords();
  return (
    <div className="all-clear">
      <h3>{findings.none}</h3>
      <p>{findings.noneHint}</p>
    </div>
  );
}
