import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumerateTrajectories } from "../../src/control/enumerate.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { intendedTrajectory, parsePath } from "../../src/control/path.ts";
import { pathRank } from "../../src/control/pathRank.ts";
import { logProbabilityOf } from "../../src/control/scoreTrajectory.ts";
import { worlds } from "./worlds.ts";

const paths = fc.array(fc.nat(4), { maxLength: 5 }).map((actions) => Uint8Array.from(actions));

describe("the rank of a path", () => {
  test("is what sorting all paths gives, also of beginnings", () => {
    fc.assert(
      fc.property(worlds(3), paths, fc.nat(3), (chancy, actions, more) => {
        const world = { ...chancy, slip: 0 };
        const messages = backwardMessages(
          controlProblem(world, { horizon: Math.max(1, actions.length + more), temperature: 1.5 }),
        );
        const own = logProbabilityOf(messages, intendedTrajectory(world, actions));
        const all = Array.from({ length: 5 ** actions.length }, (_, i) => {
          const other = actions.map((_, k) => Math.floor(i / 5 ** k) % 5);
          return logProbabilityOf(messages, intendedTrajectory(world, other));
        });
        const rank = pathRank(messages, intendedTrajectory(world, actions));
        expect(rank).toEqual({
          better: all.filter((log) => log > own + 1e-6).length,
          equal: all.filter((log) => Math.abs(log - own) <= 1e-6).length,
          total: all.length,
        });
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("of the best trajectory is first, and long paths are counted", () => {
    const world = gridworld(parseMap("S..m../..##../.....G"));
    const small = controlProblem(world, { horizon: 7 });
    const [best] = enumerateTrajectories(small).trajectories;
    expect(pathRank(backwardMessages(small), best)?.better).toBe(0);
    const long = controlProblem(world, { horizon: 30 });
    const lazy = intendedTrajectory(world, parsePath("s".repeat(30)));
    const rank = pathRank(backwardMessages(long), lazy);
    expect(rank?.better).toBeGreaterThan(1e18);
    expect(rank?.total).toBe(5 ** 30);
  });

  test("is not given where it cannot be counted", () => {
    const world = gridworld(parseMap("S..G"), undefined, 0.1);
    const path = intendedTrajectory(world, parsePath("rrr"));
    const calm = { ...world, slip: 0 };
    expect(pathRank(backwardMessages(controlProblem(world, { horizon: 3 })), path)).toBeNull();
    expect(pathRank(backwardMessages(controlProblem(calm, { horizon: 3, pinned: true })), path)).toBeNull();
    expect(
      pathRank(backwardMessages(controlProblem(calm, { horizon: 3, logPrior: [0, 0, 0, 0, 1] })), path),
    ).toBeNull();
  });
});
