import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';

interface ActionProps {
  text: string;
  onClick: () => void;
  disabled?: boolean;
  /** For those who hear the page, where the text alone does not tell which of several it is. */
  label?: string;
}

export function DefaultAction({ label, ...props }: ActionProps): JSX.Element {
  return <DefaultButton {...props} {...(label !== undefined && { ariaLabel: label })} />;
}

export function PrimaryAction({ label, ...props }: ActionProps): JSX.Element {
  return <PrimaryButton {...props} {...(label !== undefined && { ariaLabel: label })} />;
}

/** A small action within a sentence. */
export function TextAction({ text, onClick }: ActionProps): JSX.Element {
  return <Link onClick={onClick}>{text}</Link>;
}
