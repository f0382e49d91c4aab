import type { Table } from "../../frame/contract.ts";
import { column, nats, steps, table } from "../../frame/tables.ts";
import type { Bands, StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { ceilingsOf, evidenceOf, lossesOf } from "../../runs/stateSpace/evidence.ts";

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const of = (name: string, bands: Bands | undefined, part: keyof Bands) =>
  column(name, (_: unknown, t: number) => known(bands?.[part][t]));

/** Every number drawn by the figure `state-space`; the first three tables are those of the lecture's list. */
export function tables(snapshot: StateSpaceSnapshot): readonly Table[] {
  const { observation, action, truth, reference, filter, smoother, trace, rollOuts } = snapshot;
  const exact = reference.kind === "exact" ? reference : null;
  const crowds = reference.kind === "particles" ? reference : null;
  const moment = column("t", (_: unknown, t: number) => t + 1);
  return [
    table(
      "filtered",
      "The body, what was seen of it, and what the filter and Kalman’s filter say of it; for the pendulum, crowds of particles.",
      observation,
      [
        moment,
        column("action", (_, t) => action[t]),
        column("truth", (_, t) => known(truth?.[t])),
        column("observation", (o) => o),
        of("mean", filter, "mean"),
        of("std", filter, "std"),
        of("kalmanMean", exact?.filtered, "mean"),
        of("kalmanStd", exact?.filtered, "std"),
        of("particleMean", crowds?.filtered, "mean"),
        of("particleStd", crowds?.filtered, "std"),
      ],
    ),
    table(
      "smoothed",
      "What the smoother and the exact one say of the body, all observations known.",
      observation,
      [
        moment,
        of("mean", smoother, "mean"),
        of("std", smoother, "std"),
        of("kalmanMean", exact?.smoothed, "mean"),
        of("kalmanStd", exact?.smoothed, "std"),
      ],
    ),
    table("evidence", "Bounds on this series, and what bounds them.", evidenceOf(snapshot), [
      "name",
      nats("value"),
    ]),
    table("ceilings", "What else the bounds can be held to.", ceilingsOf(snapshot), [
      "name",
      nats("value"),
      nats("standardError"),
    ]),
    table(
      "losses",
      "Nats below log p(o), parted, of products of independent factors; and of the smoother.",
      lossesOf(snapshot),
      ["name", nats("independence"), nats("means"), nats("spread"), nats("total")],
    ),
    table("trace", "Mean bounds over the fresh series of each step, and their mean log p(o).", trace, [
      steps("step"),
      nats("elbo"),
      nats("smootherElbo"),
      nats("exact", ({ exact }) => known(exact)),
    ]),
    table(
      "models",
      "The model that each bound is under.",
      [
        { encoder: "filter", ...filter.model },
        { encoder: "smoother", ...smoother.model },
      ],
      ["encoder", "a", "noise", "observationNoise"],
    ),
    table(
      "rollOuts",
      "The prior without observations or pushes, from the last observation on.",
      rollOuts.drawn.mean,
      [
        column("t", (_, k) => rollOuts.from + k + 1),
        column("mean", (mean) => mean),
        column("std", (_, k) => rollOuts.drawn.std[k]),
        column(exact ? "exactMean" : "particleMean", (_, k) => rollOuts.reference.mean[k]),
        column(exact ? "exactStd" : "particleStd", (_, k) => rollOuts.reference.std[k]),
      ],
    ),
    table(
      "walks",
      "Single roll-outs.",
      rollOuts.walks.flatMap((walk, k) =>
        Array.from(walk, (z, i) => ({ walk: k + 1, t: rollOuts.from + i + 1, z })),
      ),
      ["walk", "t", "z"],
    ),
    ...averages(snapshot),
  ];
}

const averages = ({ averages }: StateSpaceSnapshot): readonly Table[] =>
  averages === null
    ? []
    : [
        table(
          "averages",
          "Mean nats below log p(o) over many fresh series.",
          [
            { name: "bestFilter", value: averages.bestFilter },
            { name: "filteringPosteriors", value: averages.filteringPosteriors },
            { name: "independence", value: averages.independence },
          ],
          ["name", nats("value")],
        ),
      ];
