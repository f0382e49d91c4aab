import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, logEvidence } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumerateTrajectories, forEachTrajectory } from "../../src/control/enumerate.ts";
import { goalPosterior } from "../../src/control/goalPosterior.ts";
import { gridworld, withGoals } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { formatPath, intendedTrajectory, parsePath, pathProblem } from "../../src/control/path.ts";
import { sampleTrajectory } from "../../src/control/sampleTrajectory.ts";
import { logProbabilityOf, scoreTrajectory } from "../../src/control/scoreTrajectory.ts";
import { stateMarginals } from "../../src/control/stateMarginals.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { Rng } from "../../src/math/rng.ts";
import { apart, problems } from "./worlds.ts";

describe("a path's letters", () => {
  test("survive the round trip", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."urdls")), (letters) => {
        expect(formatPath(parsePath(letters.join("")))).toBe(letters.join(""));
      }),
    );
    expect([...parsePath(" urd ls\n")]).toEqual([0, 1, 2, 3, 4]);
  });
  test("are refused by number and letter", () => {
    expect(pathProblem("urdls")).toBeNull();
    expect(pathProblem("")).toBeNull();
    expect(pathProblem("rrxu")).toBe("Letter 3 of the path is “x”; a path is made of u r d l s.");
  });
  test("lead where they say, and not through walls", () => {
    const world = gridworld(parseMap("S#./..G"));
    expect([...intendedTrajectory(world, parsePath("rdrrls")).states]).toEqual([0, 0, 3, 4, 5, 5]);
  });
});

describe("log p(τ|O)", () => {
  test("is a trajectory's share of all weight, by enumeration, to 1e-10", () => {
    fc.assert(
      fc.property(problems(), (any) => {
        const problem = { ...any, backup: "optimistic" as const };
        const messages = backwardMessages(problem);
        const all = enumerateTrajectories(problem);
        for (const trajectory of all.trajectories.slice(0, 20))
          expect(
            apart(logProbabilityOf(messages, trajectory), trajectory.logWeight - all.logEvidence),
          ).toBeLessThan(1e-10);
        const n = all.trajectories.length;
        expect(all.trajectories[0].logWeight).toBeGreaterThanOrEqual(all.trajectories[n - 1].logWeight);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("of a beginning is the sum over all ends", () => {
    const world = gridworld(parseMap("S.m/x.G"), undefined, 0.2);
    const problem = controlProblem(world, { horizon: 4, temperature: 2 });
    const path = intendedTrajectory(world, parsePath("rd"));
    const logs: number[] = [];
    forEachTrajectory(problem, ({ states, actions, logWeight }) => {
      if ([0, 1].every((i) => states[i] === path.states[i] && actions[i] === path.actions[i]))
        logs.push(logWeight);
    });
    const messages = backwardMessages(problem);
    expect(logProbabilityOf(messages, path)).toBeCloseTo(logSumExp(logs) - logEvidence(messages), 11);
    expect(() => scoreTrajectory(messages, intendedTrajectory(world, parsePath("sssss")))).toThrow(
      "The path has 5 steps and the horizon only 4.",
    );
  });

  test("charges a step for its mistake", () => {
    const world = gridworld(parseMap("S.G"));
    const messages = backwardMessages(controlProblem(world, { horizon: 6 }));
    const [left, right] = ["l", "r"].map(
      (letter) => scoreTrajectory(messages, intendedTrajectory(world, parsePath(letter)))[0],
    );
    expect(right.mistake).toBe(0);
    expect(left.mistake).toBeCloseTo(right.advantage - left.advantage, 12);
    expect(left.mistake).toBeGreaterThan(0.3);
    expect(right.logPolicy).toBeCloseTo(right.advantage - Math.log(5), 12);
    expect(left).toMatchObject({ t: 1, state: 0, action: 3, reward: -1 });
  });

  test("is −∞ for what cannot happen", () => {
    const world = gridworld(parseMap("S.#G"));
    const messages = backwardMessages(controlProblem(world, { horizon: 3, pinned: true }));
    const steps = scoreTrajectory(messages, intendedTrajectory(world, parsePath("rr")));
    expect(steps.map((step) => step.logProbability)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(steps[0]).toMatchObject({
      mistake: Number.POSITIVE_INFINITY,
      advantage: Number.NEGATIVE_INFINITY,
    });
    const open = backwardMessages(controlProblem(world, { horizon: 3 }));
    const teleport = { states: Int32Array.of(0, 3), actions: Uint8Array.of(1, 4) };
    expect(logProbabilityOf(open, teleport)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("sampled monkeys", () => {
  test("are where the marginals say, in either world", () => {
    // Some 400 counts, each within 5 exact standard errors (and 2 counts of slack in the tails): false-alarm rate 3e-4.
    const world = gridworld(parseMap("S..x/.#../...G"), undefined, 0.3);
    const messages = backwardMessages(controlProblem(world, { horizon: 10, temperature: 1.5 }));
    const n = 20_000;
    for (const dynamics of ["posterior", "true"] as const) {
      const rng = Rng.of(7, dynamics);
      const counts = new Float64Array(10 * world.states);
      let reward = 0;
      for (let i = 0; i < n; i++) {
        const sample = sampleTrajectory(messages, rng, dynamics);
        sample.states.forEach((s, t) => counts[t * world.states + s]++);
        reward += sample.totalReward / n;
      }
      const marginals = stateMarginals(messages, dynamics);
      let expected = 0;
      marginals.forEach((p, i) => {
        expect(Math.abs(counts[i] - n * p)).toBeLessThanOrEqual(5 * Math.sqrt(n * p * (1 - p)) + 2);
        if (p > 0) expected -= p * world.cost[i % world.states];
      });
      expect(Math.abs(reward - expected)).toBeLessThan(0.2);
    }
  });

  test("collect less in the true world than in the one that the optimist believes in", () => {
    const world = gridworld(parseMap("S...G/.xxx./....."), undefined, 0.4);
    const messages = backwardMessages(controlProblem(world, { horizon: 12 }));
    const mean = (dynamics: "posterior" | "true") =>
      stateMarginals(messages, dynamics).reduce(
        (sum, p, i) => (p > 0 ? sum - p * world.cost[i % world.states] : sum),
        0,
      );
    expect(mean("true")).toBeLessThan(mean("posterior") - 1);
  });

  test("refuse to set out where optimality is impossible", () => {
    const messages = backwardMessages(
      controlProblem(gridworld(parseMap("S#G")), { horizon: 3, pinned: true }),
    );
    expect(() => sampleTrajectory(messages, Rng.of(1))).toThrow(
      "From state 0 at t = 1 no trajectory is optimal",
    );
  });
});

describe("which goal, and which temperature", () => {
  const world = gridworld(parseMap("..G/S../..G"), undefined, 0.1);
  const problem = controlProblem(world, { horizon: 4 });
  const path = intendedTrajectory(world, parsePath("ru"));
  const [goals, temperatures] = [
    [2, 8, 1],
    [0.3, 1, 5],
  ];

  test("is Bayes' rule on enumerated trajectories", () => {
    const beliefs = goalPosterior(problem, path, goals, temperatures);
    const logs = beliefs.map(({ goal, temperature }) => {
      const all = enumerateTrajectories({ ...problem, world: withGoals(world, [goal]), temperature });
      const begun = all.trajectories.filter(({ states, actions }) =>
        [0, 1].every((i) => states[i] === path.states[i] && actions[i] === path.actions[i]),
      );
      return logSumExp(begun.map((trajectory) => trajectory.logWeight)) - all.logEvidence;
    });
    beliefs.forEach(({ logLikelihood, probability }, i) => {
      expect(logLikelihood).toBeCloseTo(logs[i], 10);
      expect(probability).toBeCloseTo(Math.exp(logs[i] - logSumExp(logs)), 10);
    });
    expect(beliefs.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  });

  test("leans towards the goal that the path heads for", () => {
    const total = (goal: number) =>
      goalPosterior(problem, path, [2, 8], temperatures)
        .filter((belief) => belief.goal === goal)
        .reduce((sum, { probability }) => sum + probability, 0);
    expect(total(2)).toBeGreaterThan(0.6);
  });
});
