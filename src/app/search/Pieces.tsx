import type { Piece } from "./snippet.ts";

/** A text with its found words marked. */
export const Pieces = ({ of }: { readonly of: readonly Piece[] }) =>
  of.map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : text));
