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
    klPerDimension: [0, 0],
    originals: pictures(10, 1),
    reconstructions: pictures(10, 2),
    priorZ: new Float32Array(20),
    priorMeans: pictures(10, 3),
    manifold: { side: 1, extent: 3, pictures: manifold },
    cloud: { labels: new Uint8Array(3), mean: new Float32Array(6), std: new Float32Array(6) },
    probe: null,
    drawing: null,
    measured: null,
  };
}

/** A run without a network: it counts steps, keeps the array it shows, fails to update, and never advances once `stuck`. */
export class FakeRun implements VaeSimulation {
  stuck = false;
  error: Error = Object.assign(new Error("no such rate"), { name: "DivergedError" });
  disposed = false;
  #trace: VaeSnapshot["trace"] = [];
  readonly #manifold = pictures(1, 7);

  settle(): Promise<VaeSnapshot> {
    return Promise.resolve(snapshotAt(this.#trace.length, this.#trace, this.#manifold));
  }

  async advance({ steps }: { steps: number; milliseconds: number }): Promise<VaeSnapshot> {
    if (this.stuck) await new Promise(() => undefined);
    const from = this.#trace.length;
    const row = { examples: 0, elbo: -1, reconstruction: -1, kl: 0 };
    this.#trace = [
      ...this.#trace,
      ...Array.from({ length: steps }, (_, i) => ({ step: from + i + 1, ...row })),
    ];
    return this.settle();
  }

  update(): Promise<void> {
    return Promise.reject(this.error);
  }

  save(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(Uint8Array.of(this.#trace.length));
  }

  restore(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#trace = this.#trace.slice(0, bytes[0]);
    return Promise.resolve();
  }

  watchZ(z: readonly number[] | null): Promise<Uint8Array | null> {
    return Promise.resolve(z === null ? null : pictures(1, z[0]));
  }

  watchDrawing(): Promise<null> {
    return Promise.resolve(null);
  }

  dispose(): void {
    this.disposed = true;
  }
}
