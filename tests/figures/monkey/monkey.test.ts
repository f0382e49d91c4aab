import { describe, expect, test } from "vitest";
import { formatPath } from "../../../src/control/path.ts";
import { figure, type Params } from "../../../src/figures/monkey/figure.ts";
import { costsByCell, mistakes } from "../../../src/control/mistakes.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

const tableOf = (name: string, values?: Partial<Params>) => tableIn(figure, name, null, values);

describe("the figure monkey", () => {
  test("exports the agreed tables", () => {
    const columns = (name: string) => tableOf(name).columns.map((column) => column.name);
    expect(columns("trajectory")).toEqual(["t", "row", "column", "action", "reward", "logProbability"]);
    expect(columns("score")).toEqual(["name", "value"]);
    const { rows } = tableOf("trajectory", { map: "Sm/.G", path: "rd", horizon: 4 });
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [1, 0, 0, "right", -1],
      [2, 0, 1, "down", -3],
    ]);
  });

  test("a world done by hand: one step from the goal, two steps", () => {
    // V_2(S) = −1, so Q_1 is −1 to the right and −2 else, and the second step is a fifth whatever it is.
    const { result } = inScene(figure, null, { map: "SG", path: "ls", horizon: 2 });
    const wrong = -2 - Math.log(Math.exp(-1) + 4 * Math.exp(-2));
    expect(result.path.logProbability).toBeCloseTo(wrong - Math.log(5), 12);
    expect(result.path.steps.map(({ mistake }) => mistake)).toEqual([1, 0]);
    // Better: the five that begin with a step to the right; equal: the other twenty.
    expect(result.rank).toEqual({ better: 5, equal: 20, total: 25 });
  });

  test("counts only as many letters as the horizon has steps, and says how many are beyond", () => {
    const { result } = inScene(figure, null, { horizon: 4 });
    expect([result.path.actions.length, result.beyond]).toEqual([4, 9]);
    expect(inScene(figure, null, { path: "" }).result).toMatchObject({
      rank: { better: 0, equal: 1, total: 1 },
      ahead: 0,
    });
  });

  test("refuses other letters and paths longer than any horizon", () => {
    expect(figure.params.path.problem("urx")).toMatch(/Letter 3/);
    expect(figure.params.path.problem("s".repeat(201))).toMatch(/200 are the most/);
  });

  test("a constant on every reward leaves all but the evidence as it was", () => {
    const [plain, shifted] = [0, 3].map((shift) => inScene(figure, null, { shift }).result);
    expect(shifted.path.logProbability).toBeCloseTo(plain.path.logProbability, 9);
    expect(shifted.troop.monkeys.map(({ actions }) => formatPath(actions))).toEqual(
      plain.troop.monkeys.map(({ actions }) => formatPath(actions)),
    );
    expect(shifted.shift.logEvidence.shifted - plain.shift.logEvidence.shifted).toBeCloseTo(90, 9);
    expect(shifted.rank).toEqual(plain.rank);
  });

  test("adds up what is lost in one cell", () => {
    const { result } = inScene(figure, null, { path: "ssss" });
    const made = mistakes(result.messages, result.path);
    const [{ state, cost }] = costsByCell(made);
    expect(state).toBe(result.world.start);
    expect(cost).toBeCloseTo(
      made.reduce((sum, step) => sum + step.cost, 0),
      12,
    );
  });
});

describe("what the scenes of monkey say", () => {
  test("detour and pits: as many steps, the same end, other prices", () => {
    const [detour, pit] = ["detour", "pit"].map((name) => inScene(figure, name).result);
    expect(detour.path.end).toBe(pit.path.end);
    expect(detour.path.actions.length).toBe(pit.path.actions.length);
    expect(detour.path.reward - detour.optimalStart.reward).toBe(-2);
    expect(detour.path.logProbability - pit.path.logProbability).toBeCloseTo(18, 9);
    const timesLess = ({ path, optimalStart }: typeof pit) =>
      Math.exp(optimalStart.logProbability - path.logProbability);
    expect(timesLess(detour)).toBeCloseTo(7.4, 1);
    expect(timesLess(inScene(figure, null).result) / 60_000).toBeCloseTo(1, 2);
    expect(timesLess(pit) / 5e8).toBeCloseTo(1, 1);
  });

  test("cold: the first step up costs less than at τ = 1, where it costs 1.5", () => {
    const first = (more: Partial<Params>) => inScene(figure, "cold", more).result.path.steps[0].mistake;
    expect(first({ temperature: 1 })).toBeCloseTo(1.5, 1);
    expect(first({})).toBeCloseTo(0.35, 2);
  });

  test("hot: one of the monkeys arrives, on average fewer; at τ = 1 all", () => {
    const { arrived, exactlyArrived, monkeys } = inScene(figure, "hot").result.troop;
    expect(arrived * monkeys.length).toBeCloseTo(1, 9);
    expect(exactlyArrived * monkeys.length).toBeLessThan(1);
    expect(inScene(figure, null).result.troop.arrived).toBe(1);
  });

  test("shift: only the evidence has moved, by T c", () => {
    const { shift } = inScene(figure, "shift").result;
    expect(shift.logEvidence.shifted - shift.logEvidence.plain).toBeCloseTo(60, 9);
    expect(shift.policyChange).toBeLessThan(1e-12);
  });
});
