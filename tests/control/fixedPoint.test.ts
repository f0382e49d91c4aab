import { describe, expect, test } from "vitest";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { fixedPoint, plainBackup } from "../../src/control/fixedPoint.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { residualSlope } from "../../src/control/residualSlope.ts";
import { SoftValueIteration, type ValueIterationSettings } from "../../src/control/softValueIteration.ts";
import { stationaryPath, stationaryPolicy } from "../../src/control/stationaryPath.ts";

const world = (slip: number) =>
  gridworld(parseMap("S.m..#../.#.#.x../.#...m.2/...#..#./.x....#G/#.###..."), undefined, slip);

interface Options {
  readonly slip?: number;
  readonly discount?: number;
  readonly temperature?: number;
  readonly backup?: "optimistic" | "causal";
  readonly uniformPrior?: "counted" | "ignored";
  readonly maximum?: "soft" | "hard";
}

const settingsOf = ({
  slip = 0.2,
  discount = 0.9,
  maximum = "soft",
  ...rest
}: Options): ValueIterationSettings => ({
  ...controlProblem(world(slip), { horizon: 1, ...rest }),
  discount,
  maximum,
});
const all: Options[] = (["optimistic", "causal"] as const).flatMap((backup) =>
  (["counted", "ignored"] as const).flatMap((uniformPrior) =>
    (["soft", "hard"] as const).flatMap((maximum) =>
      [0.05, 1, 8].flatMap((temperature) =>
        [0, 0.3, 1].map((slip) => ({ backup, uniformPrior, maximum, temperature, slip })),
      ),
    ),
  ),
);
const distance = (a: Float64Array, b: Float64Array, open: Int32Array) =>
  Math.max(...Array.from(open, (s) => Math.abs(a[s] - b[s])));

describe("the fixed point", () => {
  test("is one, and sweeps converge to it within residual · γ/(1 − γ), whatever the settings", () => {
    for (const options of all) {
      const settings = settingsOf(options);
      const { open } = settings.world;
      const exact = fixedPoint(settings);
      const size = Math.max(...Array.from(open, (s) => Math.abs(exact[s])));
      for (const s of open)
        expect(Math.abs(plainBackup(settings, exact, s) - exact[s])).toBeLessThan(1e-12 * (1 + size));
      const sweeps = new SoftValueIteration(settings);
      for (let k = 0; k < 60; k++) {
        const residual = sweeps.sweep();
        const bound = (residual * 0.9) / 0.1;
        expect(distance(sweeps.V, exact, open), JSON.stringify(options)).toBeLessThan(
          bound + 1e-10 * (1 + size),
        );
      }
      expect(sweeps.run(1e-12 * (1 + size), 1000)).toBe(true);
      expect(distance(sweeps.V, exact, open)).toBeLessThan(1e-10 * (1 + size));
    }
  });

  test("is rising with γ-contraction: no residual is above γ times the one before", () => {
    for (const options of all) {
      const sweeps = new SoftValueIteration(settingsOf(options));
      sweeps.run(1e-9, 100);
      sweeps.residuals.slice(1).forEach((residual, k) => {
        expect(residual).toBeLessThanOrEqual(0.9 * sweeps.residuals[k] + 1e-12 * 200);
      });
    }
  });

  test("lies in order: soft counted ≤ hard ≤ soft ignored, and causal ≤ optimistic", () => {
    const V = (options: Options) => fixedPoint(settingsOf(options));
    const { open } = world(0);
    const isBelow = (low: Float64Array, high: Float64Array) => {
      for (const s of open) expect(low[s]).toBeLessThanOrEqual(high[s] + 1e-10);
    };
    for (const temperature of [0.1, 1, 5]) {
      const counted = V({ temperature, backup: "causal" });
      const hard = V({ temperature, backup: "causal", maximum: "hard" });
      const ignored = V({ temperature, backup: "causal", uniformPrior: "ignored" });
      isBelow(counted, hard);
      isBelow(hard, ignored);
      isBelow(counted, V({ temperature }));
      // The prior ignored adds τ log 5 a step, for ever.
      const shift = (temperature * Math.log(5)) / (1 - 0.9);
      for (const s of open)
        expect(Math.abs(ignored[s] - counted[s] - shift)).toBeLessThan(1e-10 * (1 + shift));
    }
  });

  test("tends to the hard one as τ → 0, and to the mean over actions as τ → ∞", () => {
    const { open } = world(0);
    for (const backup of ["optimistic", "causal"] as const) {
      const hard = fixedPoint(settingsOf({ backup, maximum: "hard" }));
      for (const temperature of [1e-3, 1e-4]) {
        const cold = fixedPoint(settingsOf({ backup, temperature }));
        // Each step is off by τ log 5 at most, and by τ |log p| for the optimist's best outcome.
        const bound = (temperature * (Math.log(5) + Math.log(10))) / (1 - 0.9);
        expect(distance(cold, hard, open)).toBeLessThan(bound);
      }
    }
    const hot = fixedPoint(settingsOf({ temperature: 1e7 }));
    const mean = new Float64Array(hot.length);
    const settings = settingsOf({ backup: "causal", temperature: 1e9 });
    for (let k = 0; k < 400; k++) {
      const next = mean.slice();
      for (const s of open) next[s] = plainBackup(settings, mean, s);
      mean.set(next);
    }
    expect(distance(hot, mean, open)).toBeLessThan(1e-3);
  });

  test("refuses a world that is too large", () => {
    const map = parseMap(`S${".".repeat(499)}/${".".repeat(499)}G`);
    const problem = controlProblem(gridworld(map), { horizon: 1 });
    expect(() => fixedPoint({ ...problem, discount: 0.9 })).toThrow("1000 states");
  });
});

describe("rate", () => {
  test("is γ exactly while the prior is ignored: the goal earns τ log 5 a step", () => {
    const sweeps = new SoftValueIteration(settingsOf({ uniformPrior: "ignored", slip: 0 }));
    sweeps.run(1e-6, 300);
    expect(Math.abs(Number(residualSlope(sweeps.residuals)) - Math.log(0.9))).toBeLessThan(1e-6);
  });

  test("is null before there are two residuals that have a logarithm", () => {
    expect(residualSlope([])).toBeNull();
    expect(residualSlope([1])).toBeNull();
    expect(residualSlope([1, 0, 0])).toBeNull();
    expect(residualSlope([4, 2, 1])).toBeCloseTo(-Math.LN2, 14);
  });
});

test("the path follows the policy to the goal, and says so when it goes in a circle", () => {
  const settings = settingsOf({ slip: 0, maximum: "hard" });
  const exact = fixedPoint(settings);
  const { states, reachesGoal } = stationaryPath(settings, exact);
  expect(reachesGoal).toBe(true);
  expect(settings.world.goals).toContain(states[states.length - 1]);
  expect(
    stationaryPath(
      settings,
      exact.map((v) => (v === Number.NEGATIVE_INFINITY ? v : 0)),
    ).reachesGoal,
  ).toBe(false);
  const policy = stationaryPolicy(settings, exact);
  for (const s of settings.world.open) {
    const sum = policy.subarray(5 * s, 5 * s + 5).reduce((total, p) => total + p, 0);
    expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
  }
});
