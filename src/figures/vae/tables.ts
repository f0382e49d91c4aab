import type { VaeSnapshot } from "../../runs/vae/snapshot.ts";
import type { Table } from "../../frame/contract.ts";

const nats = (name: string) => ({ name, unit: "nats" });

const trace = ({ trace }: VaeSnapshot): Table => ({
  name: "trace",
  caption: "The ELBO and its two terms on the batch of each training step, in nats per digit.",
  columns: [
    { name: "step", unit: "steps" },
    { name: "examples", unit: "digits" },
    nats("elbo"),
    nats("reconstruction"),
    nats("kl"),
  ],
  rows: trace.map((row) => [row.step, row.examples, row.elbo, row.reconstruction, row.kl]),
});

const heldOut = ({ heldOut }: VaeSnapshot): Table => ({
  name: "heldOut",
  caption:
    "The ELBO and its two terms on held-out digits, and where it was computed the importance-weighted bound with K samples.",
  columns: [
    { name: "step", unit: "steps" },
    nats("elbo"),
    nats("iwae"),
    { name: "K", unit: "samples" },
    nats("reconstruction"),
    nats("kl"),
  ],
  rows: heldOut.map((row) => [row.step, row.elbo, row.iwae, row.K, row.reconstruction, row.kl]),
});

const klPerDimension = ({ klPerDimension }: VaeSnapshot): Table => ({
  name: "klPerDimension",
  caption: "KL of q(z_j | x) from the prior, for each latent dimension, averaged over held-out digits.",
  columns: [{ name: "dimension" }, nats("kl")],
  rows: klPerDimension.map((kl, j) => [j + 1, kl]),
});

const encodings = ({ cloud, latent }: VaeSnapshot): Table => ({
  name: "encodings",
  caption:
    "Where each held-out digit is encoded: its class, and mean and standard deviation of q(z | x) in the plane.",
  columns: [
    ...["digit", "z1", "z2"].map((name) => ({ name })),
    // Of a run that is about to diverge: its weights are finite still, exp(log σ² / 2) is past float32.
    ...["std1", "std2"].map((name) => ({ name, extended: true })),
  ],
  rows: Array.from(cloud.labels, (digit, k) => {
    const second = (values: Float32Array) => (latent > 1 ? values[2 * k + 1] : null);
    return [digit, cloud.mean[2 * k], second(cloud.mean), cloud.std[2 * k], second(cloud.std)];
  }),
});

const priorSamples = ({ priorZ, latent }: VaeSnapshot): Table => ({
  name: "priorSamples",
  caption: "The ten draws from the prior whose decoded pictures are shown.",
  columns: [{ name: "sample" }, ...Array.from({ length: latent }, (_, j) => ({ name: `z${j + 1}` }))],
  rows: Array.from({ length: priorZ.length / latent }, (_, k) => [
    k + 1,
    ...priorZ.subarray(k * latent, (k + 1) * latent),
  ]),
});

/** Every number drawn by the figure `vae`; the first three tables are those of the lecture's list. */
export const tables = (snapshot: VaeSnapshot): readonly Table[] =>
  [trace, heldOut, klPerDimension, encodings, priorSamples].map((table) => table(snapshot));
