/**
 * The energy distance of two samples on the plane (Székely & Rizzo 2013), x and y of point after point:
 *
 *     D² = 2 E‖A − B‖ − E‖A − A'‖ − E‖B − B'‖ ≥ 0,   over all pairs, a point with itself among them
 *
 * It is 0 only for two equal samples; two samples of one distribution are about (E‖A − A'‖)(1/|A| + 1/|B|) apart.
 */
export function energyDistance(a: Float64Array, b: Float64Array): number {
  return 2 * meanGap(a, b) - meanGap(a, a) - meanGap(b, b);
}

function meanGap(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 2) {
    const [x, y] = [a[i], a[i + 1]];
    for (let j = 0; j < b.length; j += 2) {
      const [dx, dy] = [x - b[j], y - b[j + 1]];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return (4 * sum) / (a.length * b.length);
}
