import { median } from "d3";
import type { VaeSnapshot } from "../../runs/vae/snapshot.ts";

/** The coordinate-wise median of each class's held-out means; classes without digits are left out. */
export function classMedians({
  labels,
  mean,
}: VaeSnapshot["cloud"]): { digit: number; z: [number, number] }[] {
  const members = Array.from({ length: 10 }, (): number[] => []);
  labels.forEach((digit, k) => members[digit].push(k));
  return members.flatMap((points, digit) => {
    const [z1, z2] = [0, 1].map((axis) => median(points, (k) => mean[2 * k + axis]));
    return z1 === undefined || z2 === undefined ? [] : [{ digit, z: [z1, z2] }];
  });
}
