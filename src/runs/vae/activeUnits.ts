/** A dimension whose mean KL over held-out digits is below this tells next to nothing about the picture: it has collapsed (nats). */
export const collapsedBelow = 0.01;

/** How many dimensions are in use: those that have not collapsed. */
export const activeUnits = (klPerDimension: readonly number[]): number =>
  klPerDimension.filter((kl) => kl >= collapsedBelow).length;
