import { describe, expect, test } from "vitest";
import { checks } from "../../../src/figures/graph/checks.ts";
import { histogramOf, reachOf } from "../../../src/figures/graph/histogram.ts";
import { figure, type Params } from "../../../src/figures/graph/figure.ts";
import { operationOf } from "../../../src/figures/graph/drawing/GraphNode.tsx";
import { layoutOf } from "../../../src/figures/graph/drawing/layout.ts";
import { drawCount, model } from "../../../src/figures/graph/model.ts";
import { storyOf } from "../../../src/figures/graph/Story.tsx";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";

const at = (patch: Partial<Params>) => model({ ...defaultsOf(figure.params), ...patch });
const nodeOf = (result: ReturnType<typeof model>, name: string) =>
  result.nodes.find((node) => node.name === name);

describe("the walk back", () => {
  test("is blocked at z, and φ gets 0 where the gradient of E(z − k)² is (2(μ − k), 2σ)", () => {
    const result = at({ mu: 1, sigma: 0.6, k: 2, backward: 6 });
    expect(result.steps.map(({ node }) => node.name)).toEqual(["f", "d", "z"]);
    expect(nodeOf(result, "z")).toMatchObject({ kind: "sampled", progress: "blocked" });
    expect(nodeOf(result, "mu")?.adjoint).toBeNull();
    expect(result.edges.filter(({ to }) => to === "z").map(({ progress }) => progress)).toEqual([
      "blocked",
      "blocked",
    ]);
    expect(result.slopes.map(({ pass, mean, limit }) => [pass, mean, limit])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(result.slopes[0].exact).toBeCloseTo(-2, 12);
    expect(result.slopes[1].exact).toBeCloseTo(1.2, 12);
    expect(storyOf(result)).toContain("(−2.00, 1.20)");
  });

  test("goes on once z is rewritten: 2(z − k) reaches μ, and ε times that σ", () => {
    const result = at({ reparameterized: true, backward: 4, mu: 1, sigma: 0.6, k: 2 });
    const slope = 2 * ((nodeOf(result, "z")?.value ?? 0) - 2);
    const epsilon = nodeOf(result, "epsilon")?.value ?? 0;
    expect(nodeOf(result, "mu")?.adjoint).toBeCloseTo(slope, 12);
    expect(nodeOf(result, "sigma")?.adjoint).toBeCloseTo(slope * epsilon, 12);
    expect(result.slopes[0].limit).toBeCloseTo(-2, 9);
    expect(result.slopes[1].limit).toBeCloseTo(1.2, 9);
    // Var 2(z − k) = 4σ², so a mean of n draws has standard error 2σ/√n.
    expect(result.slopes[0].standardError).toBeCloseTo(1.2 / Math.sqrt(drawCount), 9);
  });

  test("changes no number on the way forward", () => {
    for (const f of ["quadratic", "elbo"] as const) {
      const [drawn, rewritten] = [at({ f }), at({ f, reparameterized: true })];
      for (const { name, value } of drawn.nodes)
        expect(nodeOf(rewritten, name)?.value, name).toBeCloseTo(value, 12);
    }
  });

  test("shows an adjoint when all that reads the node has stepped, and not before", () => {
    const elbo = { f: "elbo", reparameterized: true } as const;
    const complete = at({ ...elbo, backward: 6 });
    const seen = Array.from({ length: 7 }, (_, backward) => nodeOf(at({ ...elbo, backward }), "z")?.adjoint);
    const first = seen.findIndex((adjoint) => adjoint !== null);
    // z is read by h and ℓ₀; both have stepped after four steps, whatever their order.
    expect(first).toBe(4);
    for (const adjoint of seen.slice(first)) expect(adjoint).toBe(nodeOf(complete, "z")?.adjoint);
    const [h, l0] = ["h", "l0"].map(
      (to) => complete.edges.find((e) => e.from === "z" && e.to === to)?.adjoint,
    );
    expect(nodeOf(complete, "z")?.adjoint).toBeCloseTo((h ?? Number.NaN) + (l0 ?? Number.NaN), 12);
  });

  test("tells every step in a sentence whose numbers are the graph's", () => {
    for (const f of ["quadratic", "elbo"] as const)
      for (const reparameterized of [false, true])
        for (const blackBox of [false, true])
          for (let backward = 0; backward <= 6; backward++) {
            const story = storyOf(at({ f, reparameterized, blackBox, backward }));
            expect(story).toMatch(/\.$/);
            expect(story).not.toMatch(/undefined|NaN|to one|to zero|to k /);
          }
    expect(storyOf(at({ backward: 1 }))).toContain("f has ∂f/∂f = 1.00");
  });
});

describe("a black box", () => {
  test("has no inside, and stops the walk at f, whether z is rewritten or not", () => {
    for (const f of ["quadratic", "elbo"] as const)
      for (const reparameterized of [false, true]) {
        const result = at({ f, reparameterized, blackBox: true, backward: 6 });
        expect(result.steps.map(({ node, messages }) => [node.name, messages])).toEqual([["f", null]]);
        expect(
          result.nodes.map(({ name }) => name).filter((name) => !"mu sigma epsilon u z f".includes(name)),
        ).toEqual([]);
        expect(nodeOf(result, "f")).toMatchObject({ kind: "called", progress: "blocked", adjoint: 1 });
        expect(nodeOf(result, "z")?.adjoint).toBeNull();
        expect(result.edges.filter(({ progress }) => progress === "blocked")).toMatchObject([
          { from: "z", to: "f", adjoint: null },
        ]);
        expect(result.slopes.map(({ pass }) => pass)).toEqual([0, 0]);
        expect(storyOf(result)).toContain("What is missing is ∂f/∂z");
      }
  });

  test("leaves the score function its estimate, f(z) times the slopes of log q, right on average", () => {
    const result = at({ blackBox: true, backward: 1, mu: 1, sigma: 0.6, k: 2 });
    const z = nodeOf(result, "z")?.value ?? Number.NaN;
    const [mu, sigma] = result.slopes;
    const epsilon = (z - 1) / 0.6;
    expect(mu.draws[0]).toBeCloseTo(((z - 2) ** 2 * epsilon) / 0.6, 9);
    expect(sigma.draws[0]).toBeCloseTo(((z - 2) ** 2 * (epsilon ** 2 - 1)) / 0.6, 9);
    expect(mu.limit).toBeCloseTo(-2, 9);
    expect(sigma.limit).toBeCloseTo(1.2, 9);
    // Lecture 2.3, with k = −2 there: Var = 4(d⁴/(4σ²) + 3.5 d² + 3.75 σ²), d = μ − k.
    const variance = 4 * (1 / (4 * 0.36) + 3.5 + 3.75 * 0.36);
    expect(mu.standardError).toBeCloseTo(Math.sqrt(variance / drawCount), 9);
  });

  test("hides what f is made of: nothing but its value goes forward", () => {
    const [open, closed] = [at({ blackBox: false }), at({ blackBox: true })];
    for (const name of ["mu", "sigma", "z", "f"])
      expect(nodeOf(closed, name)?.value).toBe(nodeOf(open, name)?.value);
  });
});

test("a scene's answer is the graph's, and not seen where it asks", () => {
  const blocked = figure.scenes.find(({ name }) => name === "blocked")?.ask;
  const [mu] = inScene(figure, "blocked").result.slopes;
  expect(blocked).toMatchObject({ truth: expect.closeTo(mu.exact, 9) });
  expect(nodeOf(inScene(figure, "elbo").result, "z")?.adjoint).toBeNull();
  expect(inScene(figure, "forward").result.done).toBe(0);
});

test("checks fail when a number is wrong", () => {
  for (const blackBox of [false, true]) {
    const values = { ...defaultsOf(figure.params), reparameterized: true, blackBox };
    const result = model(values);
    const [mu, sigma] = result.slopes;
    for (const wrong of [{ pass: mu.pass + 0.01 }, { limit: mu.limit + 1e-5 }, { mean: mu.mean + 1 }])
      expect(
        checks({ ...result, slopes: [{ ...mu, ...wrong }, sigma] }, values).every(({ holds }) => holds),
      ).toBe(false);
    expect(checks(result, values).every(({ holds }) => holds)).toBe(true);
  }
});

test("the histogram has room for zero, the exact gradient and nearly all draws", () => {
  for (const patch of [
    {},
    { reparameterized: true },
    { blackBox: true },
    { reparameterized: true, f: "elbo" as const },
  ])
    for (const slope of at(patch).slopes) {
      const [low, high] = reachOf(slope);
      const bins = histogramOf(slope);
      expect(low).toBeLessThan(Math.min(0, slope.exact));
      expect(high).toBeGreaterThan(Math.max(0, slope.exact));
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(0.975 * drawCount);
      expect(bins.some(({ from, to }) => Math.abs(from + to) < 1e-9)).toBe(true);
    }
});

test("no two nodes overlap, on a wide page and on a phone", () => {
  for (const f of ["quadratic", "elbo"] as const)
    for (const width of [320, 350, 600, 740, 860, 900]) {
      for (const blackBox of [false, true]) {
        const layout = layoutOf({ f, blackBox }, width);
        const { nodes } = at({ f, blackBox, reparameterized: true });
        const places = nodes.map(({ name }) => layout.placeOf(name));
        for (const [i, a] of places.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(width + 1e-9);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(layout.height);
          for (const b of places.slice(i + 1))
            expect(
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
                Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
            ).toBe(true);
        }
      }
    }
});

test("a node says how it comes by its number", () => {
  const values = { ...defaultsOf(figure.params), k: -1.5 };
  const named = (patch: Partial<Params>) =>
    Object.fromEntries(
      at(patch).nodes.map((node) => [node.name, operationOf(node, { ...values, ...patch })]),
    );
  expect(named({})).toMatchObject({ z: "z ~ N(μ, σ²)", d: "d = z + 1.5", f: "f = d²" });
  expect(named({ reparameterized: true, f: "elbo" })).toMatchObject({ z: "z = μ + u", f: "f = ℓ + ℓ₀" });
  expect(named({ blackBox: true })).toMatchObject({ z: "z ~ N(μ, σ²)", f: "black box f" });
});
