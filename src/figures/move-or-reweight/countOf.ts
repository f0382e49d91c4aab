/** A number of samples that need not be whole. */
export const countOf = (samples: number) =>
  samples < 10 ? samples.toFixed(1) : Math.round(samples).toLocaleString("en");
