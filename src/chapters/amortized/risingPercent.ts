/**
 * Percent of the first 1,000 iterations that raise the exact ELBO, to the nearest ten: 49 in the figure as it opens. A test
 * runs the loop and counts.
 */
export const risingPercent = 50;
