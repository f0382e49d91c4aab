import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  backwardMessages,
  greedyPolicyAt,
  hardActionValuesAt,
  hardValues,
  policyAt,
  valuesAt,
} from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { forEachTrajectory } from "../../src/control/enumerate.ts";
import { successors } from "../../src/control/mdp.ts";
import { apart, problems, worlds } from "./worlds.ts";

describe("the causal backup", () => {
  test("is what the policy earns in the true world, with its entropy bonus, and no other policy earns more", () => {
    fc.assert(
      fc.property(
        problems(),
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (any, tilt) => {
          const problem = { ...any, backup: "causal" as const };
          const { world, temperature, logWeights } = problem;
          const messages = backwardMessages(problem);
          /** E Σ_t r − τ log π/p of a policy, over all trajectories. */
          const earned = (policy: (t: number, s: number) => Float64Array): number => {
            let sum = 0;
            const onlyWorld = { ...world, reward: world.reward.map(() => 0) };
            forEachTrajectory(
              { ...problem, world: onlyWorld, logWeights: new Float64Array(5) },
              ({ states, actions, logWeight }) => {
                let [probability, total] = [Math.exp(logWeight), 0];
                states.forEach((s, i) => {
                  const p = policy(i + 1, s)[actions[i]];
                  probability *= p;
                  if (p > 0)
                    total +=
                      world.reward[5 * s + actions[i]] - temperature * (Math.log(p) - logWeights[actions[i]]);
                });
                if (probability > 0) sum += probability * total;
              },
            );
            return sum;
          };
          const best = earned((t, s) => policyAt(messages, t, s));
          expect(apart(best, valuesAt(messages, 1)[world.start])).toBeLessThan(1e-9);
          const other = earned((t, s) => {
            const tilted = policyAt(messages, t, s).map((p, a) => p * tilt[a]);
            const total = tilted.reduce((sum, p) => sum + p, 0);
            return tilted.map((p) => p / total);
          });
          expect(other).toBeLessThan(best + 1e-9 * (1 + Math.abs(best)));
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe("the hard limit", () => {
  test("is where the values go as τ → 0: within τ (T − t + 1) log 5, both backups", () => {
    fc.assert(
      fc.property(worlds(4), fc.integer({ min: 1, max: 8 }), (world, horizon) => {
        for (const backup of ["optimistic", "causal"] as const)
          for (const temperature of [0.01, 0.001]) {
            const soft = backwardMessages(
              controlProblem(world, { horizon, temperature, backup, uniformPrior: "ignored" }),
            );
            const hard = hardValues(world, horizon, backup);
            // A slip's probability is one more thing that the optimist counts and the limit does not.
            const rarest =
              backup === "optimistic" && world.slip > 0
                ? -Math.log(Math.min(...[world.slip / 2, 1 - world.slip].filter((p) => p > 0)))
                : 0;
            for (let t = 1; t <= horizon; t++)
              for (const s of world.open) {
                const difference = valuesAt(soft, t)[s] - hard.V[(t - 1) * world.states + s];
                const steps = temperature * (horizon - t + 1);
                expect(difference).toBeGreaterThan(-steps * rarest - 1e-9);
                expect(difference).toBeLessThan(steps * Math.log(5) + 1e-9);
              }
          }
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  test("has a greedy policy that shares ties and that earns the hard value in the true world", () => {
    fc.assert(
      fc.property(worlds(4), fc.integer({ min: 1, max: 8 }), (world, horizon) => {
        const hard = hardValues(world, horizon);
        let next = new Float64Array(world.states);
        for (let t = horizon; t >= 1; t--) {
          const V = new Float64Array(world.states);
          for (const s of world.open)
            greedyPolicyAt(hard, t, s).forEach((p, a) => {
              const after = successors(world, s, a).reduce(
                (sum, n) => sum + n.probability * next[n.state],
                0,
              );
              V[s] += p * (world.reward[5 * s + a] + after);
              if (p > 0)
                expect(
                  apart(hardActionValuesAt(hard, t, s)[a], hard.V[(t - 1) * world.states + s]),
                ).toBeLessThan(1e-11);
            });
          next = V;
          for (const s of world.open)
            expect(apart(V[s], hard.V[(t - 1) * world.states + s])).toBeLessThan(1e-10);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
