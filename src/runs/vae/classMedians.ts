import type { VaeSnapshot } from "./snapshot.ts";

/** The middle of an array in order; of an even number the mean of the middle two. */
const middle = (sorted: Float32Array): number =>
  (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;

/** The coordinate-wise median of each class's held-out means; classes without digits are left out. */
export function classMedians({
  labels,
  mean,
}: VaeSnapshot["cloud"]): { digit: number; z: [number, number] }[] {
  const classes = 1 + labels.reduce((most, label) => Math.max(most, label), 0);
  const members = Array.from({ length: classes }, (): number[] => []);
  labels.forEach((digit, k) => {
    if (Number.isFinite(mean[2 * k] + mean[2 * k + 1])) members[digit].push(k);
  });
  return members.flatMap((points, digit) => {
    const along = (axis: number) => middle(Float32Array.from(points, (k) => mean[2 * k + axis]).toSorted());
    return points.length > 0 ? [{ digit, z: [along(0), along(1)] }] : [];
  });
}
