import { SIDE } from "../../../marks/inkPictures.ts";

/** Pictures on a walk. */
export const STEPS = 9;
/** How far a traversal goes to both sides, and which digits a walk starts from. */
const REACH = 3;
const AREA = SIDE * SIDE;

const along = (k: number): number => k / (STEPS - 1);

/** The codes of every walk, row-major: first from one code straight to another, then from the first along each dimension. */
export function walkCodes(codes: Float32Array, latent: number, from: number, to: number): number[] {
  const of = (digit: number) => [...codes.subarray(digit * latent, (digit + 1) * latent)];
  const [start, end] = [of(from), of(to)];
  const between = Array.from({ length: STEPS }, (_, k) =>
    start.map((z, j) => (1 - along(k)) * z + along(k) * end[j]),
  );
  const traversals = start.flatMap((_, dimension) =>
    Array.from({ length: STEPS }, (_, k) =>
      start.map((z, j) => (j === dimension ? REACH * (2 * along(k) - 1) : z)),
    ),
  );
  return [...between, ...traversals].flat();
}

/** One picture fading into another, grey level by grey level. */
export function fade(originals: Uint8Array, from: number, to: number): Uint8Array {
  return Uint8Array.from({ length: STEPS * AREA }, (_, i) => {
    const [k, d] = [Math.floor(i / AREA), i % AREA];
    return (1 - along(k)) * originals[from * AREA + d] + along(k) * originals[to * AREA + d];
  });
}
