import { type RefObject, useEffect, useRef } from "react";
import { useTypesetter } from "./tex/typeset.ts";
import { lightsWith, type TermLinks, useLinkedTerms } from "./termLinks.ts";
import { Tex } from "./Tex.tsx";
import "./linkedTerms.css";

interface Props {
  /** TeX whose linked parts stand in \term{id}{…}. */
  readonly tex: string;
  readonly display?: boolean;
}

/**
 * A formula whose terms light when the reader points at them or taps them, here and wherever else they stand within
 * the same `LinkedTerms`. To the keyboard its terms are the buttons of a `TermButtons`.
 */
export function LinkedTex({ tex, display = false }: Props) {
  const formula = useRef<HTMLSpanElement>(null);
  const links = useLinkedTerms();
  // Renders again when its formula has been typeset.
  useTypesetter();
  usePointedTerms(formula, links);
  // After every render: React may have written the formula anew.
  useEffect(() => {
    for (const part of formula.current?.querySelectorAll<HTMLElement>("[data-term]") ?? [])
      part.classList.toggle("linked-lit", lightsWith(part.dataset.term ?? "", links.lit));
  });
  return (
    <span ref={formula} className="linked-tex">
      <Tex tex={tex} display={display} />
    </span>
  );
}

/** KaTeX's own elements are out of React's sight: their events are met where they bubble up. */
function usePointedTerms(formula: RefObject<HTMLElement | null>, { hover, toggle }: TermLinks): void {
  useEffect(() => {
    const root = formula.current;
    if (!root) return;
    const termAt = (event: Event) =>
      (event.target as Element).closest<HTMLElement>("[data-term]")?.dataset.term?.split("+")[0];
    const over = (event: PointerEvent) => {
      if (event.pointerType === "mouse") hover(termAt(event) ?? null);
    };
    const leave = () => hover(null);
    const click = (event: Event) => {
      const term = termAt(event);
      if (term) toggle(term);
    };
    root.addEventListener("pointerover", over);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("click", click);
    return () => {
      root.removeEventListener("pointerover", over);
      root.removeEventListener("pointerleave", leave);
      root.removeEventListener("click", click);
    };
  }, [formula, hover, toggle]);
}
