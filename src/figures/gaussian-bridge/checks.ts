import type { Isotropic } from "../../control/linearGaussian.ts";
import { jointGaussian } from "../../control/linearGaussianJoint.ts";
import { riccati } from "../../control/linearGaussianRiccati.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { unsurprising } from "../../frame/checks/unsurprising.ts";
import { rememberLast } from "../../math/rememberLast.ts";
import type { GaussianBridge } from "./model.ts";
import type { Walk } from "../../control/gaussianWalk.ts";
import { grouped } from "../../math/grouped.ts";

/** Two numbers that should be one. */
type Pair = readonly [number, number];

/** Rounding that both roads may add up to, as a share. */
const rounding = 1e-9;

const gap = ([a, b]: Pair) => (Object.is(a, b) ? 0 : Math.abs(a - b) / (1 + Math.abs(b)));

/** The pair that is furthest apart for its size. */
function furthest(name: string, pairs: readonly Pair[]): Check {
  const [estimate, exact] = pairs.reduce((worst, pair) => (gap(pair) > gap(worst) ? pair : worst));
  return near(name, estimate, exact, rounding);
}

type Solved = Omit<GaussianBridge, "t">;

const againstExact = rememberLast(
  ({ problem }: Solved) => problem,
  ({ problem, moments, bridge, isBridge, isProduct }: Solved): readonly Check[] => {
    const { horizon: T, start, goal, temperature } = problem;
    const steps = riccati(problem);
    const product = moments.map(({ marginal }) => marginal);
    const straight = (t: number) => start.map((x, k) => x + ((goal[k] - x) * t) / T);
    const both = (other: readonly Isotropic[]): readonly Pair[] =>
      product.flatMap(({ mean, variance }, t): Pair[] => [
        [variance, other[t].variance],
        ...mean.map((x, k): Pair => [x, other[t].mean[k]]),
      ]);
    return [
      ...(isBridge
        ? [
            furthest(
              "α β against the Brownian bridge (τ/ρ + noise²) t (T − t)/T on the straight line, where it is furthest",
              both(moments.map(({ t }) => ({ mean: straight(t), variance: bridge[t] }))),
            ),
          ]
        : []),
      ...(isProduct
        ? [
            furthest(
              "α β against the joint Gaussian of all x_t by one dense system, where it is furthest",
              both(jointGaussian(problem)),
            ),
          ]
        : []),
      furthest(
        "τ times the precision of β against the Riccati equation, where it is furthest",
        moments.map(({ backwardPrecision, t }) => [backwardPrecision * temperature, steps[t].P]),
      ),
      furthest(
        "Gain of the policy against the Riccati equation’s, where it is furthest",
        moments.map(({ gain, t }) => [gain, steps[t].gain]),
      ),
    ];
  },
);

/** The paths' variance against its Gaussian's, at the t where chance would have to have done most. */
const ofPaths = (walk: Walk): Check =>
  unsurprising(
    `Of ${grouped(walk.count)} paths in the ${walk.dynamics === "true" ? "true" : "believed"} world the variance that surprises most`,
    walk,
  );

/** Messages against three exact answers, paths against the marginals. */
export const checks = (result: GaussianBridge): readonly Check[] => [
  ...againstExact(result),
  ofPaths(result.believed),
  ...(result.actual ? [ofPaths(result.actual)] : []),
];
