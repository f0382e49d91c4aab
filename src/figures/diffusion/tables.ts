import type { Table } from "../../frame/contract.ts";
import { column, nats, steps, table } from "../../frame/tables.ts";
import { noiseSchedule } from "../../inference/diffusionSchedules.ts";
import { boundOf } from "../../runs/diffusion/boundOf.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";

/** Every number drawn by the figure `diffusion`; the first six are those of the lecture's list. */
export const tables = (snapshot: DiffusionSnapshot): readonly Table[] => [
  mixture(snapshot),
  schedule(snapshot),
  kl(snapshot),
  field(snapshot),
  points("samples", "Where the points are that were sampled.", snapshot.way[snapshot.way.length - 1]),
  quality(snapshot),
  bound(snapshot),
  table(
    "errors",
    "Root mean square error of the denoiser’s guess of x₀ at every step, and the least that it can be: for the mixture by quadrature, what is above it on held-out points.",
    snapshot.errors,
    ["t", "error", "least"],
  ),
  distances(snapshot),
  points("data", "The data that are shown, without noise.", snapshot.data),
  table("trace", "Mean square error of what each network foretells, by training step.", snapshot.trace, [
    steps("step"),
    "diffusion",
    "flow",
  ]),
];

function mixture({ mixture }: DiffusionSnapshot): Table {
  const { weight, x, y, std } = mixture ?? { weight: [], x: [], y: [], std: 0 };
  return table(
    "mixture",
    "The components of the mixture, where the data are one.",
    Array.from(weight, (weight, k) => ({ weight, x: x[k], y: y[k], std })),
    ["weight", "x", "y", "std"],
  );
}

function schedule({ settings }: DiffusionSnapshot): Table {
  const { beta, alphaBar } = noiseSchedule(settings.schedule, settings.steps);
  return table(
    "schedule",
    "Diffusion’s noise: β of every step, and what is left of the signal’s variance.",
    beta,
    [steps("t", (_, i) => i + 1), column("beta", (b) => b), column("alphaBar", (_, i) => alphaBar[i])],
  );
}

const kl = ({ bound: { bars, standardErrors, exactBars, excess } }: DiffusionSnapshot) =>
  table(
    "kl",
    "L₀ … L_T, which add up to minus the ELBO: under the present denoiser on held-out points, with its standard error, and under the exact one of the mixture by quadrature; and what the present one wastes.",
    bars,
    [
      steps("step", (_, i) => i),
      nats("value", (value) => value),
      nats("standardError", (_, i) => standardErrors[i]),
      nats("exact", (_, i) => exactBars && exactBars[i]),
      nats("excess", (_, i) => excess && (excess[i] ?? 0)),
    ],
  );

function field({ settings, field: { level, at, present, exact } }: DiffusionSnapshot): Table {
  const isFlow = settings.kind === "flow";
  const t = isFlow ? level.signal : Math.max(1, Math.round(settings.time * settings.steps));
  const rows = Array.from({ length: at.length / 2 }, (_, i) => ({
    t,
    x: at[2 * i],
    y: at[2 * i + 1],
    dx: present[2 * i],
    dy: present[2 * i + 1],
    exactDx: exact && exact[2 * i],
    exactDy: exact && exact[2 * i + 1],
  }));
  const caption = isFlow
    ? "The velocity E[x₀ − ε | x_t] over the plane, t from 0, noise, to 1, data; exact for the mixture."
    : "The score ∇ log q_t over the plane, t from 1 to T; exact for the mixture.";
  return table("field", caption, rows, ["t", "x", "y", "dx", "dy", "exactDx", "exactDy"]);
}

function points(name: string, caption: string, places: Float64Array): Table {
  const rows = Array.from({ length: places.length / 2 }, (_, i) => ({
    x: places[2 * i],
    y: places[2 * i + 1],
  }));
  return table(name, caption, rows, ["x", "y"]);
}

const quality = ({ quality }: DiffusionSnapshot) =>
  table(
    "quality",
    "Energy distance of samples from held-out points by evaluations on the way back, and how much longer their paths are than straight ones.",
    quality,
    ["kind", "evaluations", "distance", "detour"],
  );

const bound = (snapshot: DiffusionSnapshot) =>
  table(
    "bound",
    "The ELBO and its two terms under the present denoiser; under the exact one of the mixture; and E[log q₀], which no bound is above.",
    boundOf(snapshot).rows,
    ["name", nats("value"), nats("standardError")],
  );

const distances = ({ near, way, floor, decoded }: DiffusionSnapshot) =>
  table(
    "distances",
    "Energy distance from held-out points: of the samples, by so many evaluations; of as many fresh data; and of draws from N(0, I) where codes are decoded.",
    [
      { name: "samples", evaluations: way.length - 1, value: near },
      { name: "floor", evaluations: null, value: floor },
      ...(decoded === null ? [] : [{ name: "prior", evaluations: null, value: decoded.priorDistance }]),
    ],
    ["name", "evaluations", "value"],
  );
