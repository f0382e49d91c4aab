import { createContext, useContext } from "react";

/** A quantity that stands in formulas, prose and plot alike. */
export interface LinkedTerm {
  /** As in \term{id}{…}: letters and digits. */
  readonly id: string;
  /** In words, for the button and the screen reader. */
  readonly name: string;
  readonly tex: string;
  /** Its current value, ready to read, with its unit. */
  readonly value: string;
  /** One sentence more. */
  readonly note?: string;
}

/** Which term the reader points at, has the keyboard on, or has pinned by a click. */
export interface TermState {
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly pinned: string | null;
}

/** The term that is lit: what is pointed at comes before what is only pinned. */
export const litTerm = ({ hovered, focused, pinned }: TermState): string | null =>
  hovered ?? focused ?? pinned;

/** Pins a term, or lets it go if it was pinned. */
export const togglePin = (state: TermState, id: string): TermState => ({
  ...state,
  pinned: state.pinned === id ? null : id,
});

/** Does \term{ids}{…} light with this term? */
export const lightsWith = (ids: string, lit: string | null): boolean =>
  lit !== null && ids.split("+").includes(lit);

export interface TermLinks {
  readonly terms: readonly LinkedTerm[];
  readonly lit: string | null;
  readonly pinned: string | null;
  readonly hover: (id: string | null) => void;
  readonly focus: (id: string | null) => void;
  readonly toggle: (id: string) => void;
}

export const TermContext = createContext<TermLinks | null>(null);

/** The linked terms of the `LinkedTerms` around this component. Throws where there is none. */
export function useLinkedTerms(): TermLinks {
  const links = useContext(TermContext);
  if (!links) throw new Error("A linked term stands outside of LinkedTerms.");
  return links;
}
