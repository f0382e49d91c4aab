import { Rng } from "../../math/rng.ts";
import { Adam } from "../adam.ts";
import { tidy, variable } from "../tf.ts";
import { initialise } from "../vae.ts";
import { mapWeights, tensorNames, weightsOf } from "../weights.ts";
import { normal, probes } from "./probes.ts";

/** Computation → its numbers. */
type Readings = ReadonlyMap<string, Float32Array>;

/** Relative to the largest number of a computation. */
const tolerance = 1e-4;

/** What the kernels in use make of fixed numbers. Called with others in use, it gives what to compare them with. */
export function readProbes(): Readings {
  const readings = [...probes].map(([name, make]): [string, Float32Array] => [
    name,
    tidy(() => make().dataSync() as Float32Array),
  ]);
  return new Map([...readings, ["Adam", readAdam()]]);
}

/** Throws an Error that names the first computation whose numbers are not those expected. */
export function compare(readings: Readings, expected: Readings): void {
  for (const [name, numbers] of expected) {
    const found = readings.get(name);
    const largest = numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    // Written so that NaN fails.
    if (!found?.every((x, i) => Math.abs(x - numbers[i]) <= tolerance * largest))
      throw new Error(`the self-test found ${name} wrong`);
  }
}

/** Weights after two steps. */
function readAdam(): Float32Array {
  const weights = tidy(() =>
    mapWeights(weightsOf(initialise(Rng.of(1, "weights"), { latent: 1, width: 1 })), (w) => variable(w)),
  );
  const adam = new Adam(weights);
  for (let step = 1; step <= 2; step++)
    tidy(() => {
      const gradients = mapWeights(weights, ({ shape }, name) => normal(`${name} ${step}`, shape));
      adam.climb(gradients, 0.1);
    });
  const numbers = tensorNames.flatMap((name) => [...weights[name].dataSync()]);
  adam.dispose();
  for (const name of tensorNames) weights[name].dispose();
  return Float32Array.from(numbers);
}
