import { useEffect, useRef, type ReactNode } from 'react';

/** Fabric renders a message a moment after its frame. */
const settlingMs = 1_000;

/** Something new that the user waits for: it comes into view and takes the focus when it appears. */
export function Announced({ children }: { children: ReactNode }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    observer.observe(element);
    const timer = setTimeout(() => observer.disconnect(), settlingMs);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="announced">
      {children}
    </div>
  );
}
