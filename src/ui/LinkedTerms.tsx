import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type LinkedTerm, litTerm, TermContext, type TermState, togglePin } from "./termLinks.ts";

interface Props {
  readonly terms: readonly LinkedTerm[];
  readonly children: ReactNode;
}

const nothing: TermState = { hovered: null, focused: null, pinned: null };

/** A stretch of page whose formulas, prose and plot share their terms: point at one, and it lights in all of them. */
export function LinkedTerms({ terms, children }: Props) {
  const [state, setState] = useState(nothing);
  const hover = useCallback((hovered: string | null) => setState((s) => ({ ...s, hovered })), []);
  const focus = useCallback((focused: string | null) => setState((s) => ({ ...s, focused })), []);
  const toggle = useCallback((id: string) => setState((s) => togglePin(s, id)), []);
  const lit = litTerm(state);
  const { pinned } = state;
  const links = useMemo(
    () => ({ terms, lit, pinned, hover, focus, toggle }),
    [terms, lit, pinned, hover, focus, toggle],
  );
  return <TermContext value={links}>{children}</TermContext>;
}
