import { workFor } from "../../inference/familyCosts.ts";
import { families, type Family } from "../../inference/familyData.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import type { Cell, Table } from "../../ui/tables.ts";
import { costsOf, meanElbos } from "../../runs/threeWays/reading.ts";

const nats = (name: string) => ({ name, unit: "nats" });
const steps = (name: string) => ({ name, unit: "steps" });
const plain = (name: string) => ({ name });

const fits = (snapshot: ThreeWaysSnapshot): Table => {
  const { parameters } = costsOf(snapshot);
  const elbos = meanElbos(snapshot);
  return {
    name: "fits",
    caption: "Mean ELBO over the data of each family, and the parameters that it learns; exact is log p(x).",
    columns: [plain("family"), nats("elbo"), plain("parameters")],
    rows: [
      ...families.map((family) => [family, elbos[family], parameters[family]]),
      ["exact", snapshot.ceilings.logEvidence, 0],
    ],
  };
};

const posteriors = (snapshot: ThreeWaysSnapshot): Table => ({
  name: "posteriors",
  caption: "Mean and standard deviation of every q and of the exact posterior, for each data point.",
  columns: [plain("x"), plain("family"), plain("mean"), plain("std")],
  rows: ([...families, "exact"] as const).flatMap((family) =>
    Array.from(snapshot.x, (x, i) => [x, family, snapshot[family].mean[i], snapshot[family].std[i]]),
  ),
});

const gaps = ({ x, exact, ...snapshot }: ThreeWaysSnapshot): Table => ({
  name: "gaps",
  caption: "For each data point: log p(x), the ELBO of the best Gaussian, and the ELBO of each family.",
  columns: [plain("x"), nats("logEvidence"), nats("bestGaussian"), ...families.map(nats)],
  rows: Array.from(x, (at, i) => [
    at,
    exact.logEvidence[i],
    exact.best.elbo[i],
    ...families.map((family) => snapshot[family].elbo[i]),
  ]),
});

const trace = ({ trace }: ThreeWaysSnapshot): Table => ({
  name: "trace",
  caption: "Mean ELBO of each family against the step.",
  columns: [steps("step"), ...families.map(nats)],
  rows: trace.map((row) => [row.step, ...families.map((family) => row[family])]),
});

const ceilings = ({ ceilings }: ThreeWaysSnapshot): Table => ({
  name: "ceilings",
  caption: "Mean over the data of log p(x), of the best Gaussians’ ELBOs, and of the best shared Gaussian’s.",
  columns: [plain("name"), nats("value")],
  rows: Object.entries(ceilings),
});

const curve = ({ curve }: ThreeWaysSnapshot): Table => ({
  name: "curve",
  caption: "Mean and standard deviation of the network’s q over the range of x that is shown.",
  columns: [plain("x"), plain("mean"), plain("std")],
  rows: Array.from(curve.x, (x, i) => [x, curve.mean[i], curve.std[i]]),
});

const newPoint = (snapshot: ThreeWaysSnapshot): Table => {
  const { x, exact, shared, amortized, perPoint } = snapshot.newcomer;
  const last = perPoint.mean.length - 1;
  const row = (family: Family, answer: readonly number[], work: readonly Cell[]) => [
    x,
    family,
    ...answer,
    ...work,
  ];
  return {
    name: "newPoint",
    caption: "The new point: every family’s answer, and the work that it took after training.",
    columns: [
      plain("x"),
      plain("family"),
      plain("mean"),
      plain("std"),
      nats("elbo"),
      plain("forwardPasses"),
      plain("gradientSteps"),
    ],
    rows: [
      row("shared", [shared.mean, shared.std, shared.elbo], [0, 0]),
      row("amortized", [amortized.mean, amortized.std, amortized.elbo], [1, 0]),
      row("perPoint", [perPoint.mean[last], perPoint.std[last], perPoint.elbo[last]], [0, last]),
      [x, "bestGaussian", exact.best.mean, exact.best.std, exact.best.elbo, null, null],
      [x, "exact", exact.mean, exact.std, exact.logEvidence, null, null],
    ],
  };
};

const newPointFit = ({ newcomer: { perPoint } }: ThreeWaysSnapshot): Table => ({
  name: "newPointFit",
  caption: "The fit of a q of its own to the new point, step by step.",
  columns: [steps("step"), plain("mean"), plain("std"), nats("elbo")],
  rows: Array.from(perPoint.mean, (mean, k) => [k, mean, perPoint.std[k], perPoint.elbo[k]]),
});

const work = (snapshot: ThreeWaysSnapshot): Table => ({
  name: "work",
  caption: "Evaluations to answer so many new points, the network’s training so far included.",
  columns: [plain("newPoints"), plain("perPoint"), plain("amortized")],
  rows: [1, 10, 100, 1000, 10_000, 100_000].map((count) => {
    const { perPoint, amortized } = workFor(count, costsOf(snapshot));
    return [count, perPoint, amortized];
  }),
});

/** Every number drawn by the figure `three-ways`; the first two tables are those of the lecture's list. */
export const tables = (snapshot: ThreeWaysSnapshot): readonly Table[] =>
  [fits, posteriors, gaps, trace, ceilings, curve, newPoint, newPointFit, work].map((table) =>
    table(snapshot),
  );
