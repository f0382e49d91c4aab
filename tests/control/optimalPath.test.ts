import { describe, expect, test } from "vitest";
import { hardValues } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumerateTrajectories } from "../../src/control/enumerate.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { optimalPath } from "../../src/control/optimalPath.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { formatPath } from "../../src/control/path.ts";

describe("the path without mistakes", () => {
  const letters = (map: string, horizon: number, slip = 0, backup: "optimistic" | "causal" = "optimistic") =>
    formatPath(optimalPath(hardValues(gridworld(parseMap(map), undefined, slip), horizon, backup)).actions);

  test("is the most probable trajectory, and goes straight on", () => {
    expect(letters("S..G", 5)).toBe("rrrss");
    const world = gridworld(parseMap("Sxm/..G"));
    const problem = controlProblem(world, { horizon: 5, temperature: 2 });
    const best = optimalPath(hardValues(world, 5));
    const reward = (states: Int32Array, actions: Uint8Array) =>
      states.reduce((sum, s, i) => sum + world.reward[5 * s + actions[i]], 0);
    const [first] = enumerateTrajectories(problem).trajectories;
    expect(reward(best.states, best.actions)).toBeCloseTo(reward(first.states, first.actions), 12);
  });

  test("where moves slip it takes what is likeliest, or with luck what is best", () => {
    expect(letters("S..G", 4, 0.1)).toBe("rrrs");
    expect(letters("S..G/....", 4, 0.1, "causal")).toBe("rrrs");
  });
});
