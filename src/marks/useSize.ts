import { type RefObject, startTransition, useEffect, useRef, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element's content in whole CSS pixels, followed as it changes; `initial` until it is known. */
export function useSize<T extends Element>(initial: Size): readonly [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(initial);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const [width, height] = [Math.floor(contentRect.width), Math.floor(contentRect.height)];
      if (width === 0 || height === 0) return;
      // In slices: a figure that wakes is drawn anew for its true width, and nobody shall feel it.
      startTransition(() =>
        setSize((size) => (size.width === width && size.height === height ? size : { width, height })),
      );
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
