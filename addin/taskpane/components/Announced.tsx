import { useEffect, useRef, type ReactNode } from 'react';

/** Something new that the user waits for: it comes into view and takes the focus when it appears. */
export function Announced({ children }: { children: ReactNode }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="announced">
      {children}
    </div>
  );
}
