/** A probability in three or four signs: 1, .42, .0042, 2e−9, 0. */
export function formatShare(p: number): string {
  if (p === 0) return "0";
  if (p >= 0.995) return p < 1.005 ? "1" : p.toFixed(2);
  if (p < 0.001) return p.toExponential(0).replace("-", "−");
  return p.toFixed(p < 0.1 ? 3 : 2).replace(/^0/, "");
}
