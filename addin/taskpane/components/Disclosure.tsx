import { Icon } from 'office-ui-fabric-react/lib/Icon';
import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  id: string;
  summary: ReactNode;
  /** Whether it is open: always with `onToggle`, else before the user has touched it. */
  open: boolean;
  onToggle?: (isOpen: boolean) => void;
  level: 3 | 4;
  className?: string;
  children: () => ReactNode;
}

/** A heading that opens and closes what is below it; the content is made only while it is open. */
export function Disclosure({ id, summary, open, onToggle, level, ...props }: DisclosureProps): JSX.Element {
  const [isOwnOpen, setOpen] = useState(open);
  const isOpen = onToggle ? open : isOwnOpen;
  const { className, children } = props;
  const Heading = `h${level}` as const;
  return (
    <section className={className ?? ''}>
      <Heading className="disclosure-heading">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-content` : undefined}
          onClick={() => (onToggle ?? setOpen)(!isOpen)}
        >
          <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} className="disclosure-icon" />
          {summary}
        </button>
      </Heading>
      {isOpen && <div id={`${id}-content`}>{children()}</div>}
    </section>
  );
}
