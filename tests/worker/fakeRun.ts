import { aboutMnist } from "../../src/data/pictureSet.ts";
import type { VaeSimulation, VaeSnapshot } from "../../src/runs/vae/snapshot.ts";

const pictures = (count: number, grey: number): Uint8Array => new Uint8Array(784 * count).fill(grey);

function snapshotAt(step: number, trace: VaeSnapshot["trace"], manifold: Uint8Array): VaeSnapshot {
  return {
    step,
    progress: [`${step} steps`],
    latent: 2,
    width: 4,
    examples: step * 8,
    epochs: 0,
    stepsPerSecond: 0,
    backend: "cpu",
    trace,
    heldOut: [],
    gradientVariance: [],
    klPerDimension: [0, 0],
    originals: pictures(10, 1),
    reconstructions: pictures(10, 2),
    codes: new Float32Array(20),
    priorZ: new Float32Array(20),
    priorMeans: pictures(10, 3),
    reconstructionDraws: pictures(10, 4),
    priorDraws: pictures(10, 5),
    sigmas: null,
    manifold: { side: 1, extent: 3, pictures: manifold },
    cloud: { labels: new Uint8Array(3), mean: new Float32Array(6), std: new Float32Array(6) },
    tightness: null,
    probe: null,
    drawing: null,
    measured: null,
    factors: null,
    set: aboutMnist,
  };
}

/** A run without a network: it counts steps, keeps the array it shows, fails to update, and never advances once `stuck`. */
export function fakeRun() {
  const bench = {
    stuck: false,
    error: Object.assign(new Error("no such rate"), { name: "DivergedError" }),
    disposed: false,
  };
  const manifold = pictures(1, 7);
  let trace: VaeSnapshot["trace"] = [];
  const settle = async () => snapshotAt(trace.length, trace, manifold);
  const run: VaeSimulation = {
    settle,
    async advance({ steps }) {
      if (bench.stuck) await new Promise(() => undefined);
      const from = trace.length;
      const row = { examples: 0, elbo: -1, reconstruction: -1, kl: 0 };
      trace = [...trace, ...Array.from({ length: steps }, (_, i) => ({ step: from + i + 1, ...row }))];
      return settle();
    },
    update: () => Promise.reject(bench.error),
    save: async () => Uint8Array.of(trace.length),
    async restore(bytes) {
      trace = trace.slice(0, bytes[0]);
    },
    watchZ: async (z) => (z === null ? null : pictures(1, z[0])),
    watchDrawing: async () => null,
    inspect: async () => null,
    decodeCodes: async () => null,
    nearestTrained: async () => null,
    nearestHeldOut: async () => null,
    dispose: () => {
      bench.disposed = true;
    },
  };
  return { run, bench };
}
