import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';

interface ActionProps {
  text: string;
  onClick: () => void;
  disabled?: boolean;
}

export function DefaultAction(props: ActionProps): JSX.Element {
  return <DefaultButton {...props} />;
}

export function PrimaryAction(props: ActionProps): JSX.Element {
  return <PrimaryButton {...props} />;
}

/** A small action within a sentence. */
export function TextAction({ text, onClick }: ActionProps): JSX.Element {
  return <Link onClick={onClick}>{text}</Link>;
}
