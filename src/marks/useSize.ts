import { type RefObject, startTransition, useContext, useEffect, useRef, useState } from "react";
import { FirstWidth } from "./firstWidth.ts";
import { measureForPaper } from "./paper.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element's content in CSS pixels. All elements are sized by their borders (base.css). */
function contentSize(element: Element): Size {
  const style = getComputedStyle(element);
  const pixels = (...names: string[]) =>
    names.reduce((sum, name) => sum + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0);
  const [left, right] = ["left", "right"].map((side) => pixels(`padding-${side}`, `border-${side}-width`));
  const [top, bottom] = ["top", "bottom"].map((side) => pixels(`padding-${side}`, `border-${side}-width`));
  return { width: pixels("width") - left - right, height: pixels("height") - top - bottom };
}

/** The size of an element's content in whole CSS pixels, followed as it changes; `initial` until it is known. */
export function useSize<T extends Element>(initial: Size): readonly [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  return [ref, useSizeOf(ref, initial)];
}

/** The same of an element that stands as long as what asks. */
export function useSizeOf(ref: RefObject<Element | null>, initial: Size): Size {
  const atMost = useContext(FirstWidth);
  const [size, setSize] = useState({ ...initial, width: Math.min(initial.width, atMost) });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const fit = (content: Size) => {
      const [width, height] = [Math.floor(content.width), Math.floor(content.height)];
      if (width === 0 || height === 0) return;
      setSize((size) => (size.width === width && size.height === height ? size : { width, height }));
    };
    // In slices: a figure that wakes is drawn anew for its true width, and nobody shall feel it.
    const observer = new ResizeObserver(([{ contentRect }]) => startTransition(() => fit(contentRect)));
    observer.observe(element);
    const forget = measureForPaper(() => fit(contentSize(element)));
    return () => {
      observer.disconnect();
      forget();
    };
  }, [ref]);
  return size;
}
