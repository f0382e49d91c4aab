/** A number of the loop: three decimals, fewer where it is large, with a true minus sign. */
export function signed(value: number): string {
  const size = Math.abs(value);
  const text =
    size >= 1e5
      ? value.toExponential(1)
      : value.toFixed(size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3);
  return text.replace("e+", "e").replaceAll("-", "−");
}
