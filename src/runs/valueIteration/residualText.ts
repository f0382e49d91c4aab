/** A residual for reading: two digits, whatever its size. */
export function residualText(residual: number): string {
  if (residual === 0 || residual >= 100) return residual.toFixed(0);
  return residual.toPrecision(2).replace("-", "−");
}
