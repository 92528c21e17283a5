import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';

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
