import fc from "fast-check";
import { expect, test } from "vitest";
import { type BackwardMessages, backwardMessages, policyAt } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { actionCount } from "../../src/control/mdp.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { believedSuccessors, type DynamicsName } from "../../src/control/posteriorDynamics.ts";
import { policyReturn } from "../../src/control/policyReturn.ts";
import { sampleReturns } from "../../src/control/sampleReturns.ts";
import { sampleTrajectory } from "../../src/control/sampleTrajectory.ts";
import { Rng } from "../../src/math/rng.ts";
import { apart, problems } from "./worlds.ts";

/** Every way that a life can go, with its probability and what it collects. */
function everyLife(messages: BackwardMessages, dynamics: DynamicsName): { p: number; total: number }[] {
  const { world, horizon } = messages.problem;
  const lives: { p: number; total: number }[] = [];
  const from = (t: number, s: number, p: number, total: number): void => {
    if (t > horizon) {
      lives.push({ p, total });
      return;
    }
    const policy = policyAt(messages, t, s);
    for (let a = 0; a < actionCount; a++) {
      if (policy[a] === 0) continue;
      for (const { state, probability, posterior } of believedSuccessors(messages, t, s, a)) {
        const turn = dynamics === "true" ? probability : posterior;
        if (turn > 0) from(t + 1, state, p * policy[a] * turn, total + world.reward[5 * s + a]);
      }
    }
  };
  from(1, world.start, 1, 0);
  return lives;
}

test("mean, variance and third moment of what is collected are those of all lives", () => {
  fc.assert(
    fc.property(problems(), fc.constantFrom("true" as const, "posterior" as const), (problem, dynamics) => {
      const short = { ...problem, horizon: Math.min(3, problem.horizon) };
      const messages = backwardMessages(short);
      const lives = everyLife(messages, dynamics);
      const momentOf = (f: (total: number) => number) =>
        lives.reduce((sum, { p, total }) => sum + p * f(total), 0);
      const mean = momentOf((total) => total);
      const exact = policyReturn(messages, dynamics);
      expect(apart(exact.mean, mean)).toBeLessThan(1e-12);
      expect(
        apart(
          exact.variance,
          momentOf((total) => (total - mean) ** 2),
        ),
      ).toBeLessThan(1e-10);
      expect(
        apart(
          exact.thirdMoment,
          momentOf((total) => (total - mean) ** 3),
        ),
      ).toBeLessThan(1e-9);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("lives collect what the sampled trajectories of the same numbers collect", () => {
  const world = gridworld(parseMap("S.x./..#./x..G"), undefined, 0.3);
  const messages = backwardMessages(controlProblem(world, { horizon: 9 }));
  const rng = Rng.of(5);
  const one = Array.from({ length: 40 }, () => sampleTrajectory(messages, rng, "true").totalReward);
  expect([...sampleReturns(messages, Rng.of(5), 40)]).toEqual(one);
});

test("no policy, no lives", () => {
  const world = gridworld(parseMap("S#G"));
  const messages = backwardMessages(controlProblem(world, { horizon: 2, pinned: true }));
  expect(() => sampleReturns(messages, Rng.of(1), 1)).toThrow(/no trajectory is optimal/);
});
