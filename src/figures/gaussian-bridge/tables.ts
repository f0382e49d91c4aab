import type { Table } from "../../frame/contract.ts";
import type { GaussianBridge } from "./model.ts";
import { ratioBand } from "../../math/varianceBand.ts";
import { drawnPaths, type Walk } from "../../control/gaussianWalk.ts";

const steps = { name: "t", unit: "steps" };
const nameOf = ({ dynamics }: Walk) => (dynamics === "true" ? "true" : "believed");

/** Every number drawn. */
export function tables({ moments, bridge, believed, actual, t }: GaussianBridge): readonly Table[] {
  const walks = [believed, ...(actual ? [actual] : [])];
  return [
    {
      name: "messages",
      caption:
        "The Gaussian messages, their product, the Brownian bridge’s variance and the policy, at every time.",
      columns: [
        steps,
        ...["forwardX", "forwardY", "forwardVariance"].map((name) => ({ name })),
        { name: "backwardPrecision", extended: true },
        ...["meanX", "meanY", "variance", "bridgeVariance", "gain", "policyVariance"].map((name) => ({
          name,
        })),
      ],
      rows: moments.map(({ t: time, forward, backwardPrecision, marginal, gain, policyVariance }) => [
        time,
        ...forward.mean,
        forward.variance,
        backwardPrecision,
        ...marginal.mean,
        marginal.variance,
        bridge[time],
        gain,
        policyVariance,
      ]),
    },
    {
      name: "worlds",
      caption: "Where x is in each world, exactly, and the variance of the sampled paths with its band.",
      columns: [
        { name: "world" },
        steps,
        ...["meanX", "meanY", "variance", "sampledVariance", "low", "high"].map((name) => ({ name })),
      ],
      rows: walks.flatMap((walk) => {
        const [low, high] = ratioBand(walk.count, walk.allowed);
        return walk.exact.map(({ mean, variance }, time) => [
          nameOf(walk),
          time,
          ...mean,
          variance,
          walk.sampled[time],
          low * variance,
          high * variance,
        ]);
      }),
    },
    {
      name: "points",
      caption: `Where every sampled path is at t = ${t}.`,
      columns: [{ name: "world" }, { name: "path" }, { name: "x" }, { name: "y" }],
      rows: walks.flatMap((walk) =>
        Array.from({ length: walk.count }, (_, i) => {
          const at = 2 * (t * walk.count + i);
          return [nameOf(walk), i, walk.paths[at], walk.paths[at + 1]];
        }),
      ),
    },
    {
      name: "paths",
      caption: "The paths that are drawn as lines.",
      columns: [{ name: "world" }, { name: "path" }, steps, { name: "x" }, { name: "y" }],
      rows: walks.flatMap((walk) =>
        Array.from({ length: drawnPaths(walk) }, (_, i) => i).flatMap((i) =>
          walk.exact.map((_, time) => {
            const at = 2 * (time * walk.count + i);
            return [nameOf(walk), i, time, walk.paths[at], walk.paths[at + 1]];
          }),
        ),
      ),
    },
  ];
}
