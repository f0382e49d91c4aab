import { layerSizes, type TensorName } from "../../src/nets/vaeShapes.ts";
import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";

/** Kingma & Welling's network: 784-400-20. */
export const shape = { latent: 20, width: 400 };
export const batch = 128;
export const learningRate = 1e-3;
/** Adam's ε, given: its default differs by backend. */
export const adamEpsilon = 1e-8;

/** The numbers that a network starts from, by name. */
export type StartWeights = Readonly<Record<TensorName, Float32Array>>;

/** What one step is made of: grey levels over 255, [128, 784], and standard normal noise, [128, 20]. */
export interface Batch {
  readonly x: Float32Array;
  readonly epsilon: Float32Array;
}

/** One way to train: it goes on from where its last steps left it. */
export interface Contestant {
  setUp(start: StartWeights): Promise<void>;
  /** Milliseconds of each step; a step ends when its loss has been read back. */
  take(steps: readonly Batch[]): Promise<number[]>;
  /** −ELBO on a batch, nats a digit, its terms added up in double precision: single precision is off by 1e-5. */
  loss(batch: Batch): Promise<number>;
}

/** Weights as Glorot & Bengio 2010 draw them, biases 0. */
export function startWeights(): StartWeights {
  const rng = Rng.of(1, "bench weights");
  const layer = ([name, [inputs, outputs]]: [string, readonly [number, number]]): [
    string,
    Float32Array,
  ][] => {
    const a = Math.sqrt(6 / (inputs + outputs));
    const kernel = Float32Array.from({ length: inputs * outputs }, () => a * (2 * uniform(rng) - 1));
    return [
      [`${name}.kernel`, kernel],
      [`${name}.bias`, new Float32Array(outputs)],
    ];
  };
  return Object.fromEntries(Object.entries(layerSizes(shape)).flatMap(layer)) as StartWeights;
}

/** The batches of `count` steps: the digits in their order, the noise from one seeded generator. */
export function batches(pictures: Uint8Array, count: number): Batch[] {
  const rng = Rng.of(1, "bench noise");
  const size = batch * 784;
  return Array.from({ length: count }, (_, i) => ({
    x: Float32Array.from(pictures.subarray(i * size, (i + 1) * size), (grey) => grey / 255),
    epsilon: fillNormal(rng, new Float32Array(batch * shape.latent)),
  }));
}
