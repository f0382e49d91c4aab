import type { Table } from "../../frame/contract.ts";
import { column, nats, steps, table, valueTable } from "../../frame/tables.ts";
import { workFor } from "../../inference/familyCosts.ts";
import { families } from "../../inference/familyData.ts";
import { costsOf, meanElbos, missing } from "../../runs/threeWays/reading.ts";
import type { Newcomer, ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";

/** Every number drawn by the figure `three-ways`; the first two tables are those of the lecture's list. */
export const tables = (snapshot: ThreeWaysSnapshot): readonly Table[] => [
  fits(snapshot),
  posteriors(snapshot),
  gaps(snapshot),
  lacking(snapshot),
  table("trace", "Mean ELBO of each family against the step.", snapshot.trace, [
    steps("step"),
    ...families.map((family) => nats(family)),
  ]),
  valueTable(
    "ceilings",
    "Mean over the data of log p(x), of the best Gaussians’ ELBOs, and of the best shared Gaussian’s.",
    { ...snapshot.ceilings },
    nats("value"),
  ),
  curve(snapshot),
  newPoint(snapshot.newcomer),
  newPointFit(snapshot.newcomer),
  work(snapshot),
];

function fits(snapshot: ThreeWaysSnapshot): Table {
  const { parameters } = costsOf(snapshot);
  const elbos = meanElbos(snapshot);
  return table(
    "fits",
    "Mean ELBO over the data of each family, and the parameters that it learns; exact is log p(x).",
    [
      ...families.map((family) => ({ family, elbo: elbos[family], parameters: parameters[family] })),
      { family: "exact", elbo: snapshot.ceilings.logEvidence, parameters: 0 },
    ],
    ["family", nats("elbo"), "parameters"],
  );
}

const posteriors = (snapshot: ThreeWaysSnapshot) =>
  table(
    "posteriors",
    "Mean and standard deviation of every q and of the exact posterior, for each data point.",
    ([...families, "exact"] as const).flatMap((family) => {
      const { mean, std } = snapshot[family];
      return Array.from(snapshot.x, (x, i) => ({ x, family, mean: mean[i], std: std[i] }));
    }),
    ["x", "family", "mean", "std"],
  );

const gaps = (snapshot: ThreeWaysSnapshot) =>
  table(
    "gaps",
    "For each data point: log p(x), the ELBO of the best Gaussian, and the ELBO of each family.",
    snapshot.x,
    [
      column("x", (x) => x),
      nats("logEvidence", (_, i) => snapshot.exact.logEvidence[i]),
      nats("bestGaussian", (_, i) => snapshot.exact.best.elbo[i]),
      ...families.map((family) => nats(family, (_: number, i: number) => snapshot[family].elbo[i])),
    ],
  );

function lacking(snapshot: ThreeWaysSnapshot): Table {
  const { approximation, own } = missing(snapshot);
  return table(
    "missing",
    "Mean nats below log p(x): what the best Gaussians miss too, and beside it what is the family’s own.",
    families,
    [
      column("family", (family) => family),
      nats("approximation", () => approximation),
      nats("own", (family) => own[family]),
    ],
  );
}

const curve = ({ curve: { x, mean, std } }: ThreeWaysSnapshot) =>
  table("curve", "Mean and standard deviation of the network’s q over the range of x that is shown.", x, [
    column("x", (at) => at),
    column("mean", (_, i) => mean[i]),
    column("std", (_, i) => std[i]),
  ]);

function newPoint({ x, exact, shared, amortized, perPoint }: Newcomer): Table {
  const last = perPoint.mean.length - 1;
  const own = { mean: perPoint.mean[last], std: perPoint.std[last], elbo: perPoint.elbo[last] };
  const noWork = { forwardPasses: null, gradientSteps: null };
  return table(
    "newPoint",
    "The new point: every family’s answer, and the work that it took after training.",
    [
      { family: "shared", ...shared, forwardPasses: 0, gradientSteps: 0 },
      { family: "amortized", ...amortized, forwardPasses: 1, gradientSteps: 0 },
      { family: "perPoint", ...own, forwardPasses: 0, gradientSteps: last },
      { family: "bestGaussian", ...exact.best, ...noWork },
      { family: "exact", mean: exact.mean, std: exact.std, elbo: exact.logEvidence, ...noWork },
    ],
    [column("x", () => x), "family", "mean", "std", nats("elbo"), "forwardPasses", "gradientSteps"],
  );
}

const newPointFit = ({ perPoint: { mean, std, elbo } }: Newcomer) =>
  table("newPointFit", "The fit of a q of its own to the new point, step by step.", mean, [
    steps("step", (_, k) => k),
    column("mean", (at) => at),
    column("std", (_, k) => std[k]),
    nats("elbo", (_, k) => elbo[k]),
  ]);

function work(snapshot: ThreeWaysSnapshot): Table {
  const costs = costsOf(snapshot);
  return table(
    "work",
    "Evaluations to answer so many new points, the network’s training so far included.",
    [1, 10, 100, 1000, 10_000, 100_000].map((newPoints) => ({ newPoints, ...workFor(newPoints, costs) })),
    ["newPoints", "perPoint", "amortized"],
  );
}
