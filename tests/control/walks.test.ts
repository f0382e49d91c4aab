import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestWalk } from "../../src/control/bestWalk.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { type Mdp, successors } from "../../src/control/mdp.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { walkReturn } from "../../src/control/walkReturn.ts";
import { firstOfBand } from "../../src/math/firstOfBand.ts";
import { Rng, uniform } from "../../src/math/rng.ts";
import { worlds } from "./worlds.ts";

const costs = { stepCost: 1, mudCost: 3, pitCost: 10 };
const settingsOf = (world: Mdp, discount: number) => ({ ...controlProblem(world, { horizon: 1 }), discount });

/** An action for every state. */
function actionsOf(world: Mdp, seed: number): readonly number[] {
  const rng = Rng.of(seed, "actions");
  return Array.from({ length: world.states }, () => Math.floor(5 * uniform(rng)));
}

/** J by backing it up until nothing changes. */
function iterated(world: Mdp, discount: number, actions: readonly number[]): number {
  let J = new Float64Array(world.states);
  for (let k = 0; discount ** k > 1e-14; k++)
    J = J.map((_, s) =>
      successors(world, s, actions[s]).reduce(
        (sum, { state, probability }) => sum + discount * probability * J[state],
        world.reward[5 * s + actions[s]],
      ),
    );
  return J[world.start];
}

describe("the return of a walk", () => {
  test("by hand: two steps right, and the goal costs nothing", () => {
    const world = gridworld(parseMap("S.G"));
    expect(walkReturn(world, 0.9, () => 1)).toBeCloseTo(-1 - 0.9, 12);
    expect(walkReturn(world, 0.9, () => 4)).toBeCloseTo(-1 / (1 - 0.9), 10);
  });

  test("by hand: half of the moves slip into the walls and stay", () => {
    // J = −1 + γ (½ · 0 + ½ J)
    const world = gridworld(parseMap("SG"), costs, 0.5);
    expect(walkReturn(world, 0.9, () => 1)).toBeCloseTo(-1 / (1 - 0.45), 12);
  });

  test("asks for no action where the walk does not come", () => {
    const asked: number[] = [];
    walkReturn(gridworld(parseMap("S..G/....")), 0.9, (s) => {
      asked.push(s);
      return 1;
    });
    expect(asked).toEqual([0, 1, 2, 3]);
  });

  test("is that of backups until nothing changes, for any world and any actions", () => {
    fc.assert(
      fc.property(worlds(6), fc.nat(99), fc.constantFrom(0.5, 0.9), (world, seed, discount) => {
        const actions = actionsOf(world, seed);
        const J = iterated(world, discount, actions);
        expect(Math.abs(walkReturn(world, discount, (s) => actions[s]) - J)).toBeLessThan(
          1e-10 * (1 + Math.abs(J)),
        );
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe("the best walk", () => {
  test("by hand: straight on, unless the way costs more than waiting", () => {
    expect(bestWalk(settingsOf(gridworld(parseMap("S.G")), 0.9))).toBeCloseTo(-1.9, 12);
    expect(bestWalk(settingsOf(gridworld(parseMap("SxG")), 0.5))).toBeCloseTo(-2, 12);
  });

  test("is no worse than any other", () => {
    fc.assert(
      fc.property(worlds(5), fc.nat(99), (world, seed) => {
        const best = bestWalk(settingsOf(world, 0.9)) ?? Number.NaN;
        const actions = actionsOf(world, seed);
        expect(best).toBeGreaterThanOrEqual(walkReturn(world, 0.9, (s) => actions[s]) - 1e-9);
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

test("the first unknown of a band: 4x + y = 6, x + 4y + z = 12, y + 4z = 14", () => {
  const A = Float64Array.of(0, 4, 1, 1, 4, 1, 1, 4, 0);
  expect(firstOfBand(A, Float64Array.of(6, 12, 14), 1)).toBeCloseTo(1, 12);
});
