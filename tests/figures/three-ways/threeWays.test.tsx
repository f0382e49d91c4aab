import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/three-ways/figure.ts";
import type { Params } from "../../../src/figures/three-ways/figure.ts";
import { readRunFile } from "../../../src/data/runFile.ts";
import { simulate } from "../../../src/runs/simulate.ts";
import { run as threeWays } from "../../../src/runs/threeWays/run.ts";
import { missing } from "../../../src/runs/threeWays/reading.ts";
import { paramsOfScene } from "../../../src/knobs/address.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import type { ThreeWaysSnapshot } from "../../../src/runs/threeWays/snapshot.ts";
import { useBackend } from "../../nets/backend.ts";
import { holdChecks, holdTables, settingsOf } from "../contract.tsx";
import { holdWords } from "../words.ts";

beforeAll(() => useBackend("wasm"));

const values = defaultsOf(figure.params);
const endless = Number.POSITIVE_INFINITY;
const nothing = () => undefined;

/** As the figure opens it, without a worker. */
const open = ({ up: _up, ...settings }: Params) => simulate(threeWays, settings, { now: () => 0 });

async function drawn(result: ThreeWaysSnapshot, params: Params): Promise<string> {
  const props = { knobs: figure.params, edit: nothing, playing: false, notify: nothing, reopen: nothing };
  const simulation = await open(values);
  return renderToString(<figure.View {...props} params={params} result={result} simulation={simulation} />);
}

const rowsOf = (result: ThreeWaysSnapshot, name: string) => {
  const table = figure.data(result, values).find((table) => table.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i]])));
};

describe("in every setting", () => {
  test.each(settingsOf(figure))(
    "stands $name, at the start and after a while",
    { tags: "fifth" },
    async ({ params }) => {
      const settings = params as Params;
      const run = await open(settings);
      for (const steps of [0, 1, 60]) {
        if (steps > 0) await run.advance({ steps, milliseconds: endless });
        const result = await run.settle();
        expect(result.event).toBeUndefined();
        holdTables(figure.data(result, settings));
        holdWords(figure.describe?.(result, settings), figure.data(result, settings));
        holdChecks(figure.checks(result, settings));
        expect(await drawn(result, settings)).not.toMatch(/NaN|Infinity|undefined/);
      }
      run.dispose();
    },
  );
});

test("what the scenes tell is so", { tags: "fifth" }, async () => {
  const at = async (name: string, ...stops: readonly number[]) => {
    const { up: _up, ...settings } = paramsOfScene(figure, name) as Params;
    const run = await simulate(threeWays, settings, { now: () => 0 });
    const results: ThreeWaysSnapshot[] = [];
    for (const stop of stops)
      results.push(await run.advance({ steps: stop - (results.at(-1)?.step ?? 0), milliseconds: endless }));
    run.dispose();
    return results;
  };
  const [early, late] = (await at("three-starts", 25, 400)).map((result) => missing(result).own);
  expect(early.amortized).toBeLessThan(Math.min(early.perPoint, early.shared) / 10);
  expect(late.perPoint).toBeLessThan(late.amortized);
  expect(late.amortized).toBeLessThan(1e-3);
  const [linear] = (await at("linear", 200)).map((result) => missing(result).own);
  expect(linear.amortized).toBeLessThan(1e-3);
  const [fifty, later] = (await at("thousand", 50, 150)).map((result) => missing(result).own);
  expect(fifty.amortized).toBeLessThan(0.02);
  expect(fifty.perPoint).toBeGreaterThan(0.5);
  expect(later.perPoint).toBeLessThan(0.02);
  const far = (await at("unknown-land", 50, 300, 1000)).map(
    ({ newcomer: { exact, amortized } }) => exact.best.elbo - amortized.elbo,
  );
  expect(Math.min(...far)).toBeGreaterThan(1);
  expect(far[1]).toBeGreaterThan(far[0]);
});

test("the words follow the run", async () => {
  const run = await open(values);
  const start = figure.describe?.(await run.settle(), values);
  await run.advance({ steps: 25, milliseconds: endless });
  expect(figure.describe?.(await run.settle(), values)).toMatch(
    /^After 25 steps .* The network is nearest\./,
  );
  expect(start).toMatch(/^No q has moved yet/);
  run.dispose();
});

test("the agreed tables have the agreed names and values", async () => {
  const run = await open(values);
  const result = await run.advance({ steps: 400, milliseconds: endless });
  const fits = rowsOf(result, "fits");
  expect(fits.map(({ family }) => family)).toEqual(["shared", "amortized", "perPoint", "exact"]);
  expect(fits.map(({ parameters }) => parameters)).toEqual([2, 36, 48, 0]);
  const elbos = fits.map(({ elbo }) => Number(elbo));
  expect(elbos.toSorted((a, b) => a - b)).toEqual(elbos);
  const posteriors = rowsOf(result, "posteriors");
  expect(posteriors).toHaveLength(4 * values.points);
  expect(Object.keys(posteriors[0])).toEqual(["x", "family", "mean", "std"]);
  run.dispose();
});

test("once at rest the order is checked", async () => {
  const run = await open({ ...values, likelihood: "linear", width: 0 });
  const name = /^All at rest/;
  const before = figure.checks(await run.settle(), values);
  expect(before.some((check) => name.test(check.name))).toBe(false);
  await run.advance({ steps: 1500, milliseconds: endless });
  const after = figure.checks(await run.settle(), values);
  expect(after.find((check) => name.test(check.name))?.holds).toBe(true);
  run.dispose();
});

test("a family above its ceiling, or above another that contains it, is found out", async () => {
  const run = await open(values);
  await run.advance({ steps: 1200, milliseconds: endless });
  const result = await run.settle();
  const raised = (family: "shared" | "amortized" | "perPoint", by: number): ThreeWaysSnapshot => ({
    ...result,
    [family]: { ...result[family], elbo: result[family].elbo.map((elbo) => elbo + by) },
  });
  for (const family of ["shared", "amortized", "perPoint"] as const)
    expect(figure.checks(raised(family, 0.1), values).some(({ holds }) => !holds)).toBe(true);
  expect(figure.checks(result, values).every(({ holds }) => holds)).toBe(true);
  run.dispose();
});

test("a save tells the knobs that it was made with", async () => {
  const run = await open({ ...values, width: 3, newX: 4 });
  await run.update({ learningRate: 0.05 });
  const { up: _up, ...knobs } = values;
  const saved = readRunFile(await run.save(), figure.slug);
  expect(saved.params).toEqual({ ...knobs, width: 3, newX: 4, learningRate: 0.05 });
  expect(() => readRunFile(new Uint8Array([1]), figure.slug)).toThrow("not a saved run");
  run.dispose();
});
