import { type RefObject, useEffect, useRef } from "react";

/** The least and the largest size of a formula, pixels. */
interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** On a slide of 1280 × 720. */
const onSlide: Sizes = { least: 20, most: 60 };

/** A place that its display formula fills, in width or height; also when it has been typeset, or is another. */
export function useFittingFormula({ least, most }: Sizes = onSlide): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    const formula = element?.querySelector<HTMLElement>(".tex-display");
    if (!element || !formula) return;
    const fit = () => {
      element.style.fontSize = `${most}px`;
      const ratio = Math.min(
        formula.clientWidth / formula.scrollWidth,
        element.clientHeight / element.scrollHeight,
      );
      element.style.fontSize = `${Math.max(least, Math.floor(most * ratio * 0.98))}px`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    observer.observe(formula);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [least, most]);
  return place;
}
