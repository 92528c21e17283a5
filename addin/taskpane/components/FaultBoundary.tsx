import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';
import { useWords } from './words-context';

interface FaultBoundaryProps {
  children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault /> : this.props.children;
  }
}

function Fault(): JSX.Element {
  const { fault } = useWords();
  return (
    <Notice tone="bad" title={fault.partOfPage}>
      <DefaultButton text={fault.reload} onClick={() => location.reload()} />
    </Notice>
  );
}
