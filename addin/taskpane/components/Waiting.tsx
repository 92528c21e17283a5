import { Spinner } from 'office-ui-fabric-react/lib/Spinner';

export function Waiting({ text }: { text: string }): JSX.Element {
  return <Spinner label={text} labelPosition="right" ariaLive="polite" />;
}
