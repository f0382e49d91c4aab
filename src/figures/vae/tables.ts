import { classOf } from "../../data/pictureSet.ts";
import type { Table } from "../../frame/contract.ts";
import { column, extended, measured, nats, steps, table, valueTable } from "../../frame/tables.ts";
import { activeUnits, collapsedBelow } from "../../runs/vae/activeUnits.ts";
import { SIDE } from "../../marks/inkPictures.ts";
import { betaSweep } from "../../runs/vae/betaSweep.ts";
import type { FactorScore } from "../../runs/vae/factorScores.ts";
import { vaeEstimators } from "../../nets/vaeEstimators.ts";
import type { Tightness, VaeSnapshot } from "../../runs/vae/snapshot.ts";

/** Of pairs, interleaved: the first coordinate of each picture, and the second, which one dimension does not have. */
const first = (pairs: Float32Array) => (_: number, k: number) => pairs[2 * k];
const second = (pairs: Float32Array, latent: number) => (_: number, k: number) =>
  latent > 1 ? pairs[2 * k + 1] : null;

const measuredOn = (tightness: Tightness | null): string =>
  tightness === null ? "some of the digits" : `the first ${tightness.digits} digits`;

const evidenceRows = (
  { elbo, elboError }: Tightness,
  { log, bestGaussian }: NonNullable<Tightness["evidence"]>,
) => [
  { name: "logEvidence", value: elbo + log.gap, standardError: log.standardError },
  { name: "elbo", value: elbo, standardError: elboError },
  { name: "bestGaussian", value: elbo + bestGaussian.gap, standardError: bestGaussian.standardError },
];

const samplesOf = (z: Float32Array, latent: number): readonly Float32Array[] =>
  Array.from({ length: z.length / latent }, (_, k) => z.subarray(k * latent, (k + 1) * latent));

const pictures = measured("pictures");
const samples = measured("samples");

const factorTable = (factors: readonly FactorScore[]): Table =>
  table(
    "factors",
    "What the mean of q(z_j | x) tells of each factor that the held-out shapes were made from: the mutual information, by the plug-in estimate over ten equally filled bins of each with the correction of Miller and Madow, and the score, its share of the factor’s entropy.",
    factors,
    ["dimension", "factor", "score", nats("information")],
  );

/** Every number drawn by the figure `vae`; the first three tables are those of the lecture's list. */
export function tables(snapshot: VaeSnapshot): readonly Table[] {
  const { trace, heldOut, tightness, gradientVariance, klPerDimension, cloud, priorZ, latent, set, factors } =
    snapshot;
  return [
    table(
      "trace",
      "The ELBO and its two terms on the batch of each training step, in nats per picture.",
      trace,
      [steps("step"), pictures("examples"), nats("elbo"), nats("reconstruction"), nats("kl")],
    ),
    table(
      "heldOut",
      `The ELBO and its two terms on held-out pictures, and where the run rests the importance-weighted bound, a row for each number K of samples: the ELBO and how far ${measuredOn(tightness)} have the bound above it.`,
      heldOut,
      [
        steps("step"),
        nats("elbo"),
        nats("iwae"),
        samples("K"),
        nats("reconstruction"),
        nats("kl"),
        nats("standardError"),
      ],
    ),
    table(
      "klPerDimension",
      "KL of q(z_j | x) from the prior, for each latent dimension, averaged over held-out pictures.",
      klPerDimension,
      [column("dimension", (_, j) => j + 1), nats("kl", (kl) => kl)],
    ),
    valueTable(
      "units",
      `How many latent dimensions there are, and how many are in use: their KL, averaged over held-out digits, is at least ${collapsedBelow} nats.`,
      { dimensions: latent, active: activeUnits(klPerDimension) },
      column("value", ({ value }) => value),
    ),
    ...(tightness === null || tightness.evidence === null
      ? []
      : [
          table(
            "evidence",
            `The mean log p(x) of a held-out digit by quadrature over z, its ELBO, and the ELBO of the best normal q for each digit: the ELBO and how far ${measuredOn(tightness)} have the others above it.`,
            evidenceRows(tightness, tightness.evidence),
            ["name", nats("value"), nats("standardError")],
          ),
        ]),
    table(
      "gradientVariance",
      "The variance of the encoder’s gradient over the noise of one batch, summed over its weights, by each estimator at the same weights, digits and noise.",
      gradientVariance.flatMap((row) =>
        vaeEstimators.map((estimator) => ({ step: row.step, estimator, variance: row[estimator] })),
      ),
      [steps("step"), "estimator", "variance"],
    ),
    table(
      "encodings",
      "Where each held-out picture is encoded: its class, and mean and standard deviation of q(z | x) in the plane.",
      cloud.labels,
      [
        column("digit", (digit) => digit),
        column("z1", first(cloud.mean)),
        column("z2", second(cloud.mean, latent)),
        // Of a run that is about to diverge: its weights are finite still, exp(log σ² / 2) is past float32.
        extended(column("std1", first(cloud.std))),
        extended(column("std2", second(cloud.std, latent))),
        column("class", (label) => classOf(set, label)),
      ],
    ),
    ...(factors === null ? [] : [factorTable(factors)]),
    table(
      "priorSamples",
      "The ten draws from the prior whose decoded pictures are shown.",
      samplesOf(priorZ, latent),
      [
        column("sample", (_, k) => k + 1),
        ...Array.from({ length: latent }, (_, j) => column(`z${j + 1}`, (z: Float32Array) => z[j])),
      ],
    ),
    ...(snapshot.sigmas === null
      ? []
      : [
          table(
            "sigmas",
            "The learned σ of each pixel, in grey levels from 0 to 1: the geometric mean over the codes of the ten digits shown.",
            snapshot.sigmas,
            [
              column("row", (_, d) => Math.floor(d / SIDE)),
              column("column", (_, d) => d % SIDE),
              extended(column("sigma", (sigma: number) => sigma)),
            ],
          ),
        ]),
    table(
      "priceOfCode",
      `The held-out ELBO and its two terms of ${betaSweep.rows.length} runs that were trained for ${betaSweep.steps} steps at one β each, with ${betaSweep.latent} latent dimensions.`,
      betaSweep.rows,
      [column("beta", ({ beta }) => beta), nats("elbo"), nats("reconstruction"), nats("kl")],
    ),
  ];
}
