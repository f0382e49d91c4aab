import { type RefObject, useEffect, useRef, useState } from "react";

interface Overflow {
  /** Goes to the element, whose only child is what it should hold. */
  readonly place: RefObject<HTMLElement | null>;
  readonly isOver: boolean;
}

/** Is what an element holds taller than the element? */
export function useOverflow(): Overflow {
  const place = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const outer = place.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    const observer = new ResizeObserver(() => setIsOver(inner.clientHeight > outer.clientHeight + 1));
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, []);
  return { place, isOver };
}
