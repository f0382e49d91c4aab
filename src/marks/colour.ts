/** A colour of the one table, ui/tokens.css, by its name there. */
export type Colour =
  | "ink"
  | "ink-2"
  | "ink-3"
  | "line"
  | "grid"
  | "surface"
  | "raised"
  | "good"
  | "bad"
  | "phi"
  | "theta"
  | "z"
  | "x"
  | "elbo"
  | "reconstruction"
  | "kl"
  | "prior"
  | "score"
  | "score-baseline"
  | "pathwise"
  | "relaxed"
  | "own"
  | "shared"
  | "forward"
  | "backward"
  | "wall"
  | `digit-${number}`
  | `var(--${string})`;

/** The same as a CSS value, which follows the theme. */
export const paint = (colour: Colour): string => (colour.startsWith("var(") ? colour : `var(--${colour})`);
