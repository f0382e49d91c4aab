import type { ReactNode } from "react";
import { type LinkedTerm, useLinkedTerms } from "./termLinks.ts";
import "./linkedTerms.css";

interface Props {
  /** What it says while no term is lit. */
  readonly idle: string;
  readonly children: (term: LinkedTerm) => ReactNode;
}

/** The term that the reader points at, in words; it keeps room for two lines of them. */
export function TermReadout({ idle, children }: Props) {
  const { terms, lit } = useLinkedTerms();
  const shown = terms.find(({ id }) => id === lit);
  return <output className="linked-note">{shown ? children(shown) : idle}</output>;
}
