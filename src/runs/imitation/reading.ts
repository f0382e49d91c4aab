import { logMixture, massBetween } from "../../inference/codeMixture.ts";
import { crashAt } from "../../inference/crash.ts";
import { pathOf } from "../../inference/demonstrators.ts";
import { within99 } from "../../math/normal.ts";
import type { ImitationSnapshot, Walks } from "./snapshot.ts";

type Counted = Pick<Walks, "crashRate" | "count">;

/** √(p (1 − p)/n) */
export const standardErrorOf = ({ crashRate, count }: Counted): number =>
  Math.sqrt((crashRate * (1 - crashRate)) / count);

/**
 * The 99 % interval of a share p̂ of n (Wilson 1927), which keeps its width where p̂ is 0 or 1:
 *
 *     (p̂ + q/2 ± √(q p̂ (1 − p̂) + q²/4)) / (1 + q),   q = 2.58²/n
 */
export function intervalOf({ crashRate, count }: Counted): readonly [number, number] {
  const q = within99 ** 2 / count;
  const [middle, half] = [crashRate + q / 2, Math.sqrt(q * crashRate * (1 - crashRate) + q ** 2 / 4)];
  return [Math.max(0, (middle - half) / (1 + q)), Math.min(1, (middle + half) / (1 + q))];
}

/** p(z|x) at each z of the slider. */
export const codeDensities = ({ prior, bends }: ImitationSnapshot): Float64Array =>
  bends.z.map((z) => Math.exp(logMixture(prior, z)));

/** Does the path of each z, from a start in the middle, crash? */
export const crashingCodes = ({ bends: { z, paths } }: ImitationSnapshot): readonly boolean[] =>
  Array.from(z, (_, i) => crashAt(pathOf(paths, i)) !== null);

/** Runs of z's whose paths crash: each from half a step before its first to half a step after its last. */
export function crashingSpans(snapshot: ImitationSnapshot): readonly (readonly [number, number])[] {
  const { z } = snapshot.bends;
  const half = (z[1] - z[0]) / 2;
  const spans: [number, number][] = [];
  crashingCodes(snapshot).forEach((crashes, i) => {
    if (!crashes) return;
    const last = spans.at(-1);
    if (last && z[i] - half <= last[1] + 1e-9) last[1] = z[i] + half;
    else spans.push([z[i] - half, z[i] + half]);
  });
  return spans;
}

/** The prior's mass on z's whose path from a start in the middle crashes. */
export const crashingMass = (snapshot: ImitationSnapshot): number =>
  crashingSpans(snapshot).reduce((sum, [from, to]) => sum + massBetween(snapshot.prior, from, to), 0);

/** Which of the slider's z's is nearest. */
export const nearestCode = (codes: Float64Array, z: number): number =>
  Math.min(codes.length - 1, Math.max(0, Math.round((z - codes[0]) / (codes[1] - codes[0]))));

/** The demonstration, counted from 0, that a knob counted from 1 asks for: the last, where there are fewer. */
export const shownOf = (count: number, asked: number): number => Math.min(asked, count) - 1;
