import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/backward/figure.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

const five = (all: Float64Array, cell: number) => [...all.subarray(5 * cell, 5 * cell + 5)];
const tableOf = (name: string, values?: Partial<Params>) => tableIn(figure, name, null, values);

describe("the figure backward", () => {
  test("exports the agreed tables, all times and all cells that are no walls", () => {
    const columns = (name: string) => tableOf(name).columns.map((column) => column.name);
    expect(columns("values")).toEqual(["t", "row", "column", "V"]);
    expect(columns("q")).toEqual(["t", "row", "column", "action", "Q"]);
    expect(columns("policy")).toEqual(["t", "row", "column", "action", "probability"]);
    const rows = tableOf("q", { map: "S#G/...", horizon: 3 }).rows;
    expect(rows).toHaveLength(3 * 5 * 5);
    expect(rows[0].slice(0, 4)).toEqual([1, 0, 0, "up"]);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([3, 1, 2, "stay"]);
  });

  test("writes one time only where all would be too much, and says so", () => {
    const map = `S${".".repeat(29)}/${`${".".repeat(30)}/`.repeat(28)}${".".repeat(29)}G`;
    const { rows, caption } = tableOf("q", { map, horizon: 60, t: 7 });
    expect(rows).toHaveLength(900 * 5);
    expect(rows[0][0]).toBe(7);
    expect(caption).toContain("Only t = 7");
  });

  test("a world done by hand: one step from the goal, two steps left", () => {
    // V_2 = −1; V_1 = log ⅕(e^{−1−0} + 4 e^{−1−1}) at S, whose right neighbour is the goal.
    const { result } = inScene(figure, null, { map: "SG", horizon: 2, t: 1 });
    expect(result.values[0]).toBeCloseTo(Math.log((Math.exp(-1) + 4 * Math.exp(-2)) / 5), 12);
    expect(result.values[1]).toBeCloseTo(0, 12);
    expect(result.hardV[0]).toBe(-1);
    expect(result.policy[1]).toBeCloseTo(1 / (1 + 4 * Math.exp(-1)), 12);
  });

  test("takes T for a later t, and the start for a cell that is none; a wall has no backup", () => {
    const { result } = inScene(figure, null, { t: 150, at: "90,2" });
    expect(result.t).toBe(20);
    expect(result.cell).toBe(result.world.start);
    expect(tableOf("backup", { at: "1,2" }).rows).toEqual([]);
    expect(tableOf("backup", { at: "1,1" }).rows).toHaveLength(5);
  });

  test("refuses a world that is too much, in words", () => {
    const map = `${"S"}${".".repeat(499)}/${`${".".repeat(500)}/`.repeat(498)}${".".repeat(499)}G`;
    expect(() => inScene(figure, null, { map, horizon: 24 })).toThrow(
      /500 × 500 over 24 steps has 6,250,000 values/,
    );
  });
});

describe("what the scenes of backward say", () => {
  test("last-step: V is minus the cost of the cell", () => {
    const { result } = inScene(figure, "last-step");
    for (const s of result.world.open) expect(result.values[s]).toBeCloseTo(-result.world.cost[s], 12);
  });

  test("last-step: one step earlier all but the goal have changed, those beside it by less than a step", () => {
    const [last, before] = [20, 19].map((t) => inScene(figure, "last-step", { t }).result);
    const { world } = last;
    const change = (s: number) => before.values[s] - last.values[s];
    for (const s of world.open) {
      if (world.goals.includes(s)) expect(change(s)).toBeCloseTo(0, 12);
      else expect(change(s)).toBeLessThan(-0.5);
    }
    const beside = [world.goals[0] - world.columns, world.goals[0] + world.columns];
    for (const s of beside) expect(change(s)).toBeGreaterThan(-1);
  });

  test("wave: whoever is further than six from the goal gains nothing from it", () => {
    const { result } = inScene(figure, "wave");
    const { world } = result;
    // The goal walled away below the map: the rest of the world is as it was.
    const { map } = inScene(figure, "wave").params;
    const without = inScene(figure, "wave", { map: `${map.replace("G", ".")}/##########/#########G` }).result;
    const goal = world.goals[0];
    for (const s of world.open) {
      const distance =
        Math.abs(Math.floor(s / world.columns) - Math.floor(goal / world.columns)) +
        Math.abs((s % world.columns) - (goal % world.columns));
      if (distance > 6) expect(result.values[s]).toBeCloseTo(without.values[s], 10);
    }
    expect(result.values[result.cell]).toBeGreaterThan(without.values[result.cell] + 1e-6);
  });

  test("cold: soft and hard are within 2 nats, and further apart at τ = 1", () => {
    const [low, high] = inScene(figure, "cold").result.differenceRange;
    expect(low).toBeGreaterThan(-2);
    expect(high).toBeCloseTo(0, 12);
    expect(inScene(figure, "cold", { temperature: 1 }).result.differenceRange[0]).toBeLessThan(-10);
  });

  test("cold: the difference grows most far from the goal, then around the pit", () => {
    const furthestAt = (temperature: number) => {
      const { world, difference } = inScene(figure, "cold", { temperature }).result;
      const worst = world.open.reduce((most, s) => (difference[s] < difference[most] ? s : most));
      const from = (s: number) =>
        Math.abs(Math.floor(worst / world.columns) - Math.floor(s / world.columns)) +
        Math.abs((worst % world.columns) - (s % world.columns));
      return { toGoal: from(world.goals[0]), toPit: from([...world.map.letters].indexOf("x")) };
    };
    expect(furthestAt(1).toGoal).toBeGreaterThan(8);
    expect(furthestAt(3).toPit).toBeLessThanOrEqual(2);
  });

  test("ignored: V rises by log 5 for each step that is left, and no arrow moves", () => {
    const ignored = inScene(figure, "ignored").result;
    const counted = inScene(figure, "ignored", { uniformPrior: "counted" }).result;
    for (const s of ignored.world.open) {
      expect(ignored.values[s] - counted.values[s]).toBeCloseTo(20 * Math.log(5), 9);
      five(ignored.policy, s).forEach((p, a) => expect(p).toBeCloseTo(counted.policy[5 * s + a], 10));
    }
    expect(ignored.values[ignored.cell]).toBeGreaterThan(0);
  });

  test("bridge: optimism walks on, causal values turn up or down", () => {
    const optimistic = inScene(figure, "bridge").result;
    const causal = inScene(figure, "bridge", { backup: "causal" }).result;
    expect(optimistic.policy[5 * optimistic.cell + 1]).toBeGreaterThan(0.5);
    expect(causal.policy[5 * causal.cell]).toBeGreaterThan(0.4);
    expect(causal.policy[5 * causal.cell + 1]).toBeLessThan(0.05);
  });

  test("actions: three of five are the same, and the best way out turns with t", () => {
    const { result } = inScene(figure, "actions");
    const [up, right, down, left, stay] = five(result.actions, result.cell);
    expect([up, down]).toEqual([stay, stay]);
    expect(left).toBeGreaterThan(right);
    const isRightBest = (t: number) => {
      const { actions, cell } = inScene(figure, "actions", { t }).result;
      const [, right, ...others] = five(actions, cell);
      return right > Math.max(...others);
    };
    const asked = Number(figure.scenes.find(({ name }) => name === "actions")?.ask?.truth);
    expect(isRightBest(asked)).toBe(true);
    expect(isRightBest(asked + 1)).toBe(false);
  });
});
