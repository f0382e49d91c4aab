import { useMemo, useSyncExternalStore } from "react";

/** TeX to HTML. Throws on bad TeX. */
export type Typesetter = (tex: string, display: boolean) => string;

let typesetter: Typesetter | null = null;
let isLoading = false;
const listeners = new Set<() => void>();
/** Formulas that stand in the page as it was built, by their TeX: there they need no typesetter. */
const known = new Map<string, string>();

const keyOf = (tex: string, display: boolean) => (display ? `$$${tex}` : tex);

/** From now on formulas are typeset at once: while pages are built, in tests, and when a reader needs a new one. */
export function typesetWith(way: Typesetter): void {
  typesetter = way;
  for (const listener of listeners) listener();
}

/** Keeps the formulas of a part of the built page. KaTeX writes the TeX of each beside it, for screen readers. */
export function keepFormulas(part: Element): void {
  for (const formula of part.querySelectorAll(".tex, .tex-display")) {
    const tex = formula.querySelector("annotation")?.textContent;
    if (tex) known.set(keyOf(tex, formula.matches(".tex-display")), formula.innerHTML);
  }
}

/** A formula as HTML; null until the typesetter has come, which is sent for. */
export function useTypeset(tex: string, display: boolean): string | null {
  const isReady = useTypesetter();
  return useMemo(() => {
    const html = known.get(keyOf(tex, display));
    if (html !== undefined) return html;
    if (isReady && typesetter) return typesetter(tex, display);
    void load();
    return null;
  }, [tex, display, isReady]);
}

/** Is the typesetter here? Renders again when it comes. */
export const useTypesetter = (): boolean => useSyncExternalStore(onTypesetter, isHere, isHere);

const isHere = () => typesetter !== null;

function onTypesetter(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

async function load(): Promise<void> {
  if (isLoading) return;
  isLoading = true;
  try {
    typesetWith((await import("./katex.ts")).typesetKatex);
  } catch {
    // Without a network the next formula tries again.
    isLoading = false;
  }
}
