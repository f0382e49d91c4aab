import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/forward-backward/figure.ts";
import { layerOf, linesAt } from "../../../src/control/road.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

const roadIn = (name: string | null, more: Partial<Params> = {}) => {
  const { believed } = inScene(figure, name, more).result;
  if (!believed) throw new Error("Nothing is possible here.");
  return believed;
};
const entropies = (name: string | null, more: Partial<Params> = {}) =>
  roadIn(name, more).spreads.map(({ entropy }) => entropy);

describe("the figure forward-backward", () => {
  test("exports the agreed table: exp(log α + log β) / p(O) is the marginal, with one p(O) at all times", () => {
    const { columns, rows } = tableIn(figure, "messages", null);
    expect(columns.map(({ name }) => name)).toEqual([
      "t",
      "row",
      "column",
      "logAlpha",
      "logBeta",
      "marginal",
    ]);
    expect(rows).toHaveLength(16 * 63);
    const evidence = inScene(figure, null).result.evidence;
    const total = new Float64Array(17);
    for (const [t, , , alpha, beta, marginal] of rows.map((row) => row.map(Number))) {
      const joint = Math.exp(alpha + beta - evidence);
      expect(joint).toBeCloseTo(marginal, 10);
      total[t] += joint;
    }
    for (let t = 1; t <= 16; t++) expect(total[t]).toBeCloseTo(1, 10);
  });

  test("a world done by hand: three cells in a row, three times, the end pinned", () => {
    // S·G: only right, right gets there. Costs do not matter, as no other trajectory is left.
    const { result } = inScene(figure, null, { map: "S.G", horizon: 3 });
    expect([...result.marginals]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect(result.evidence).toBeCloseTo(2 * Math.log(1 / 5) - 2, 12);
  });

  test("with slips the believed and the true road part; pinned or causal there is one", () => {
    const loose = inScene(figure, "luck").result;
    expect(loose.actual).not.toBeNull();
    expect(inScene(figure, "luck", { pinned: true }).result.actual).toBeNull();
    const causal = inScene(figure, "luck", { backup: "causal" }).result;
    expect([causal.actual, causal.isProduct]).toEqual([null, false]);
    expect(
      figure.checks(causal, inScene(figure, "luck", { backup: "causal" }).params).every(({ holds }) => holds),
    ).toBe(true);
  });

  test("says why nothing is left where the pin is out of reach, or wanted for certain", () => {
    const miss = inScene(figure, "too-soon");
    expect(miss.result.believed).toBeNull();
    expect(miss.result.marginals.every((m) => m === 0)).toBe(true);
    expect(inScene(figure, "luck", { pinned: true, backup: "causal" }).result.believed).toBeNull();
  });

  test("refuses a world that is too much, in words", () => {
    const map = `S${".".repeat(99)}/${`${".".repeat(100)}/`.repeat(98)}${".".repeat(99)}G`;
    expect(() => inScene(figure, null, { map, horizon: 21 })).toThrow(
      /10000 open cells over 21 steps are too many/,
    );
  });

  test.each([0, 1, 7, 12345])("every bar that is drawn lies within its band: seed %i", (seed) => {
    for (const scene of ["two-ends", "luck"]) {
      const { result } = inScene(figure, scene, { seed });
      expect(result.believed).not.toBeNull();
      for (const road of [result.believed, result.actual].filter((road) => road !== null))
        for (let t = 1; t <= result.problem.horizon; t++)
          for (const across of ["rows", "columns"] as const)
            for (const { share, exact, band } of linesAt(result.world, road, t, across)) {
              expect(share).toBeGreaterThanOrEqual(band[0] - 1e-9);
              expect(share).toBeLessThanOrEqual(band[1] + 1e-9);
              expect(exact >= band[0] && exact <= band[1]).toBe(true);
            }
    }
  });

  test("a world that is wrongly taken for impossible is found out, and a world that is impossible is not", () => {
    const { params, result } = inScene(figure, null, { map: "S.G", horizon: 3 });
    const wrong = { ...result, problem: { ...result.problem }, evidence: Number.NEGATIVE_INFINITY };
    expect(figure.checks(wrong, params)[0]).toMatchObject({ estimate: result.evidence, holds: false });
    const tooSoon = inScene(figure, "too-soon");
    const infinite = { estimate: Number.NEGATIVE_INFINITY, exact: Number.NEGATIVE_INFINITY };
    expect(figure.checks(tooSoon.result, tooSoon.params)[0]).toMatchObject({
      ...infinite,
      tolerance: 0,
      holds: true,
    });
  });

  test("a crowd from elsewhere is found out: that of another temperature", () => {
    const cold = inScene(figure, null, { temperature: 0.8 }).result;
    const warm = inScene(figure, null).result;
    if (!cold.believed || !warm.believed) throw new Error("Nothing is possible here.");
    const strange = { ...cold.believed, crowd: warm.believed.crowd };
    const outside = [...Array(16).keys()].some((i) =>
      linesAt(cold.world, strange, i + 1, "columns").some(
        ({ share, band }) => share < band[0] || share > band[1],
      ),
    );
    expect(outside).toBe(true);
  });
});

describe("what the scenes of forward-backward say", () => {
  test("two-ways: the ellipse’s middle is in the block, and dear mud closes one way", () => {
    const { result } = inScene(figure, "two-ways");
    const spread = roadIn("two-ways").spreads[7];
    const middle = Math.round(spread.row) * 7 + Math.round(spread.column);
    expect(result.world.map.letters[middle]).toBe("#");
    expect(entropies("two-ways", { mudCost: 20 })[7]).toBeLessThan(spread.entropy - 0.3);
  });

  test("two-ends: nothing is open at either end, most in between", () => {
    const all = entropies("two-ends");
    expect(all[0]).toBe(0);
    expect(all[15]).toBeCloseTo(0, 12);
    expect(all.indexOf(Math.max(...all)) + 1).toBe(9);
  });

  test("bottleneck: none is open in the middle, and still little with two more steps", () => {
    const tight = entropies("bottleneck");
    expect(tight[7]).toBeCloseTo(0, 12);
    expect(Math.min(tight[3], tight[11])).toBeGreaterThan(1);
    const loose = entropies("bottleneck", { horizon: 17 });
    const middle = Math.min(...loose.slice(6, 11));
    expect(middle).toBeGreaterThan(0.1);
    expect(middle).toBeLessThan(Math.min(Math.max(...loose.slice(0, 7)), Math.max(...loose.slice(10))) - 0.1);
  });

  test("free-end: the entropy stays, between S’s side and the goal", () => {
    const all = entropies("free-end");
    expect(all[19]).toBeCloseTo(2.1, 1);
    expect(Math.max(...all)).toBeGreaterThan(all[19] + 0.5);
    const { result } = inScene(figure, "free-end");
    expect(layerOf(result.world, result.marginals, 20)[result.world.goals[0]]).toBeGreaterThan(0.5);
    const last = roadIn("free-end").spreads[19];
    expect(last.covariance[2]).toBeGreaterThan(5 * last.covariance[0]);
  });

  test("no-cost: almost the same both ways, but G keeps who arrives", () => {
    const all = entropies("no-cost");
    expect(all[10]).toBeGreaterThan(3);
    expect(all[1]).toBeGreaterThan(all[19] + 0.2);
    const { result } = inScene(figure, "no-cost");
    const [goal] = result.world.goals;
    const at = (t: number, s: number) => layerOf(result.world, result.marginals, t)[s];
    expect(at(16, goal)).toBeGreaterThan(at(6, result.world.start) + 0.1);
  });

  test("luck: belief stays on the bridge, the true world falls behind and off it", () => {
    const { result } = inScene(figure, "luck");
    if (!result.believed || !result.actual) throw new Error("There must be two roads.");
    const [belief, truth] = [result.believed, result.actual].map((road) => road.spreads[8]);
    expect(belief.column).toBeGreaterThan(truth.column + 3);
    expect(belief.covariance[0]).toBeLessThan(0.01);
    expect(truth.covariance[0]).toBeGreaterThan(0.25);
    expect(truth.column / belief.column).toBeCloseTo(0.5, 1);
    const places = layerOf(result.world, result.actual?.marginals ?? new Float64Array(), 9);
    const inPits = places.filter((_, s) => result.world.map.letters[s] === "x");
    expect(inPits.reduce((sum, m) => sum + m, 0)).toBeGreaterThan(0.25);
  });

  test("too-soon: the first monkey comes at T = 9", () => {
    expect(inScene(figure, "too-soon", { horizon: 8 }).result.believed).toBeNull();
    expect(inScene(figure, "too-soon", { horizon: 9 }).result.believed).not.toBeNull();
  });
});
