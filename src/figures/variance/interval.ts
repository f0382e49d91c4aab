/** Standard errors either side of an estimate that make a 99 % interval. */
export const confidence = 2.5758;

/** A number for a column that does not jiggle, with as many decimals as suit `like`, and a true minus sign. */
export function steady(value: number, like = value): string {
  const size = Math.abs(like);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return value.toExponential(2).replaceAll("-", "−");
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
  return value.toFixed(decimals).replace("-", "−");
}
