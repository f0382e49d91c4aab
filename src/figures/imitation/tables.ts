import type { Table } from "../../frame/contract.ts";
import { column, measured, nats, steps, table } from "../../frame/tables.ts";
import { demonstratorsCrash, meanPolicyCrash } from "../../inference/crashProbability.ts";

import { places } from "../../inference/demonstrators.ts";
import { keyOf, rememberLast } from "../../math/rememberLast.ts";
import {
  type ImitationParams,
  type ImitationSnapshot,
  policies,
  walkers,
} from "../../runs/imitation/snapshot.ts";
import { codeDensities, crashingCodes, crashingMass, intervalOf, standardErrorOf } from "./reading.ts";

const share = measured("share");

/** Both exact answers for the process's knobs. */
export const exactly = rememberLast(
  (given: ImitationParams) => keyOf(given, ["leftWeight", "noise", "spread", "looks"]),
  (given) => ({
    demonstrators: demonstratorsCrash(given),
    meanPolicy: meanPolicyCrash(given, Number(given.looks)),
  }),
);

/** Every number drawn by the figure `imitation`; the first two tables are those of the lecture's list. */
export const tables = (snapshot: ImitationSnapshot): readonly Table[] => [
  rollouts(snapshot),
  table(
    "trace",
    "Of the conditional VAE reconstruction and KL against the step, and the mean log-likelihoods of the other two policies: nats per answer, each before its step.",
    snapshot.trace,
    [steps("step"), nats("reconstruction"), nats("kl"), nats("gaussian"), nats("mixture")],
  ),
  ...reference(snapshot),
  heldOut(snapshot),
  drift(snapshot),
  codes(snapshot),
  prior(snapshot),
  bends(snapshot),
  walked(snapshot),
  demonstrations(snapshot),
];

const rollouts = ({ walks }: ImitationSnapshot) =>
  table(
    "rollouts",
    "Of walks from the same starts, the share that crashes, with its standard error and 99 % interval (Wilson), and the share that has the obstacle’s middle on its right.",
    policies,
    [
      column("policy", (policy) => policy),
      share("crashRate", (policy) => walks[policy].crashRate),
      share("standardError", (policy) => standardErrorOf(walks[policy])),
      share("leftShare", (policy) => walks[policy].leftShare),
      share("low", (policy) => intervalOf(walks[policy])[0]),
      share("high", (policy) => intervalOf(walks[policy])[1]),
      column("walks", (policy) => walks[policy].count),
    ],
  );

/** The demonstrators, and what is known of them exactly. */
function reference({ walks: { demonstrators }, settings, demonstrations: { sides } }: ImitationSnapshot) {
  const exact = settings.data === "own" ? null : exactly(settings);
  return [
    table(
      "demonstrators",
      "Demonstrators from the same starts, counted, and the exact probabilities; and those of the mean policy.",
      [
        {
          name: "counted",
          crashRate: demonstrators.crashRate,
          leftShare: demonstrators.leftShare,
          walks: demonstrators.count,
        },
        {
          name: "learnedFrom",
          crashRate: null,
          leftShare: sides.filter((side) => side === -1).length / sides.length,
          walks: sides.length,
        },
        ...(exact === null
          ? []
          : [
              {
                name: "exact",
                crashRate: exact.demonstrators,
                leftShare: settings.leftWeight,
                walks: null,
              },
              { name: "meanPolicy", crashRate: exact.meanPolicy, leftShare: null, walks: null },
            ]),
      ],
      ["name", share("crashRate"), share("leftShare"), "walks"],
    ),
  ];
}

const heldOut = ({ measured }: ImitationSnapshot) =>
  table(
    "heldOut",
    "On fresh demonstrations, at rest: mean log-likelihood per answer, a bound for the conditional VAE, and the mean that none of its kind exceeds.",
    measured?.heldOut ?? [],
    ["name", nats("estimate"), nats("ceiling"), nats("standardError")],
  );

/** What the process's own wobble comes to: noise √(t/T). */
export const wobbleAt = ({ noise }: Pick<ImitationParams, "noise">, t: number): number =>
  noise * Math.sqrt(t / (places - 1));

const drift = ({ walks, settings }: ImitationSnapshot) =>
  table(
    "drift",
    "How far walks are off what a demonstrator with their start and their side aims at, root mean square, at each time; exactly so for the demonstrators’ process.",
    Array.from({ length: places }, (_, t) => t),
    [
      steps("t", (t) => t),
      ...walkers.map((walker) => column(walker, (t: number) => walks[walker].drift[t])),
      column("exact", (t) => (settings.data === "own" ? null : wobbleAt(settings, t))),
    ],
  );

function codes(snapshot: ImitationSnapshot): Table {
  return table(
    "codes",
    "q(z given x, y) of each demonstration’s first answer: mean and standard deviation.",
    Array.from(snapshot.codes.mean, (mean, i) => ({
      demonstration: i + 1,
      mean,
      std: snapshot.codes.std[i],
    })),
    ["demonstration", "mean", "std"],
  );
}

/** p(z|x) at a start in the middle, part by part, and its mass on z's that crash. */
function prior(snapshot: ImitationSnapshot): Table {
  const { weights, means, stds } = snapshot.prior;
  const row = (part: string, share: number, mean: number | null, std: number | null) => ({
    part,
    share,
    mean,
    std,
  });
  return table(
    "prior",
    "p(z given x) at a start in the middle: weight, mean and standard deviation of its parts, and its share of z’s whose path crashes.",
    [
      ...weights.map((weight, k) => row(`${k + 1}`, weight, means[k], stds[k])),
      row("crashing", crashingMass(snapshot), null, null),
    ],
    ["part", share("share"), "mean", "std"],
  );
}

/** The path that each z stands for, and how likely it is. */
function bends(snapshot: ImitationSnapshot): Table {
  const { z, paths } = snapshot.bends;
  const densities = codeDensities(snapshot);
  const crashing = crashingCodes(snapshot);
  return table(
    "bends",
    "For each z the density of p(z given x) at a start in the middle, whether its path from there crashes, and where that path has the obstacle’s middle.",
    z,
    [
      column("z", (at) => at),
      column("prior", (_, i) => densities[i]),
      column("crashes", (_, i) => (crashing[i] ? 1 : 0)),
      column("aside", (_, i) => paths[i * places + (places - 1) / 2]),
    ],
  );
}

function walked({ walks }: ImitationSnapshot): Table {
  return table(
    "paths",
    "The walks that are drawn: the place at each time, and the step at which they crash.",
    walkers.flatMap((walker) =>
      walks[walker].crashes.map((crash, i) => ({ walker, walk: i + 1, crash, at: i * places })),
    ),
    [
      column("walker", (row) => row.walker),
      column("walk", (row) => row.walk),
      steps("crash", (row) => row.crash),
      ...Array.from({ length: places }, (_, t) =>
        column(
          `x${t}`,
          (row: { readonly walker: keyof typeof walks; readonly at: number }) =>
            walks[row.walker].paths[row.at + t],
        ),
      ),
    ],
  );
}

const demonstrations = ({ demonstrations: { paths, sides } }: ImitationSnapshot) =>
  table("demonstrations", "The demonstrations that are learned from: x at each time.", sides, [
    column("demonstration", (_, i) => i + 1),
    ...Array.from({ length: places }, (_, t) =>
      column(`x${t}`, (_: unknown, i: number) => paths[i * places + t]),
    ),
  ]);
