/** Pixels: on a phone the names at the ends of curves, written out, would take more of a plot than the curves. */
const NARROW = 460;

/** Is a plot so narrow that its curves are named in brief? */
export const isNarrow = (width: number): boolean => width < NARROW;
