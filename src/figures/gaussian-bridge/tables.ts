import { drawnPaths, type Walk } from "../../control/gaussianWalk.ts";
import type { Table } from "../../frame/contract.ts";
import { column, extended, type RowColumn, steps, table } from "../../frame/tables.ts";
import { ratioBand } from "../../math/varianceBand.ts";
import type { GaussianBridge } from "./model.ts";

interface OfWorld {
  readonly walk: Walk;
}
interface Point extends OfWorld {
  readonly path: number;
  readonly t: number;
}

const world = column("world", ({ walk }: OfWorld) => (walk.dynamics === "true" ? "true" : "believed"));
/** A path's place at t. */
const place: readonly RowColumn<Point>[] = (["x", "y"] as const).map((name, k) =>
  column(name, ({ walk, path, t }: Point) => walk.paths[2 * (t * walk.count + path) + k]),
);

/** Every number drawn. */
export function tables({ moments, bridge, believed, actual, t }: GaussianBridge): readonly Table[] {
  const walks = [believed, actual].filter((walk) => walk !== null);
  return [
    table(
      "messages",
      "The Gaussian messages, their product, the Brownian bridge’s variance and the policy, at every time.",
      moments,
      [
        steps("t"),
        column("forwardX", ({ forward }) => forward.mean[0]),
        column("forwardY", ({ forward }) => forward.mean[1]),
        column("forwardVariance", ({ forward }) => forward.variance),
        extended(column("backwardPrecision")),
        extended(column("backwardVariance", ({ backwardPrecision }) => 1 / backwardPrecision)),
        column("meanX", ({ marginal }) => marginal.mean[0]),
        column("meanY", ({ marginal }) => marginal.mean[1]),
        column("variance", ({ marginal }) => marginal.variance),
        column("bridgeVariance", ({ t }) => bridge[t]),
        "gain",
        "policyVariance",
      ],
    ),
    table(
      "worlds",
      "Where x is in each world, exactly, and the variance of the sampled paths with its band.",
      walks.flatMap((walk) => {
        const [low, high] = ratioBand(walk.count, walk.allowed);
        return walk.exact.map(({ mean, variance }, t) => ({
          walk,
          t,
          mean,
          variance,
          sampledVariance: walk.sampled[t],
          low: low * variance,
          high: high * variance,
        }));
      }),
      [
        world,
        steps("t"),
        column("meanX", ({ mean }) => mean[0]),
        column("meanY", ({ mean }) => mean[1]),
        "variance",
        "sampledVariance",
        "low",
        "high",
      ],
    ),
    table(
      "points",
      `Where every sampled path is at t = ${t}.`,
      walks.flatMap((walk) => Array.from({ length: walk.count }, (_, path): Point => ({ walk, path, t }))),
      [world, "path", ...place],
    ),
    table(
      "paths",
      "The paths that are drawn as lines.",
      walks.flatMap((walk) =>
        Array.from({ length: drawnPaths(walk) }, (_, path) =>
          walk.exact.map((_, t): Point => ({ walk, path, t })),
        ).flat(),
      ),
      [world, "path", steps("t"), ...place],
    ),
  ];
}
