import { column, measured, table } from "../../frame/tables.ts";
import type { Table } from "../../frame/contract.ts";
import { places } from "../../inference/demonstrators.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import { codeDensities, crashingCodes, crashingMass } from "../../runs/imitation/reading.ts";

const share = measured("share");
const row = (part: string, share: number, mean: number | null, std: number | null) => ({
  part,
  share,
  mean,
  std,
});

export function codes(snapshot: ImitationSnapshot): Table {
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
export function prior(snapshot: ImitationSnapshot): Table {
  const { weights, means, stds } = snapshot.prior;
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
export function bends(snapshot: ImitationSnapshot): Table {
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
