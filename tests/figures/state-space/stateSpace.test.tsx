import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { lossesOf } from "../../../src/runs/stateSpace/evidence.ts";
import { figure, type Params } from "../../../src/figures/state-space/figure.ts";
import { paramsOfScene } from "../../../src/knobs/address.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { simulate } from "../../../src/runs/simulate.ts";
import { run as stateSpace } from "../../../src/runs/stateSpace/run.ts";
import type { StateSpaceSnapshot } from "../../../src/runs/stateSpace/snapshot.ts";
import { allShown, PartsContext } from "../../../src/ui/parts/partsContext.ts";
import { pathUnderTest, usePath } from "../../nets/backend.ts";
import { holdChecks, holdTables, settingsOf } from "../contract.tsx";
import { holdWords } from "../words.ts";

beforeAll(() => usePath(pathUnderTest));

const values = defaultsOf(figure.params) as Params;
const endless = Number.POSITIVE_INFINITY;
const nothing = () => undefined;
const everything = { ...allShown, open: new Set(["rollOuts", "model"]) };

/** As the figure opens it, without a worker. */
const open = ({ shows: _shows, ...settings }: Params) => simulate(stateSpace, settings, { now: () => 0 });

function drawn(
  result: StateSpaceSnapshot,
  params: Params,
  simulation: Awaited<ReturnType<typeof open>>,
): string {
  const props = { knobs: figure.params, edit: nothing, playing: false, notify: nothing, reopen: nothing };
  return renderToString(
    <PartsContext value={everything}>
      <figure.View {...props} {...{ params, result, simulation }} />
    </PartsContext>,
  );
}

const rowsOf = (result: StateSpaceSnapshot, name: string) => {
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
      for (const steps of [0, 3]) {
        if (steps > 0) await run.advance({ steps, milliseconds: endless });
        const result = await run.settle();
        expect(result.event).toBeUndefined();
        holdTables(figure.data(result, settings));
        holdWords(figure.describe(result, settings), figure.data(result, settings));
        holdChecks(figure.checks(result, settings));
        expect(drawn(result, settings, run)).not.toMatch(/NaN|Infinity|undefined/);
      }
      run.dispose();
    },
  );
});

const loss = (result: StateSpaceSnapshot, name: string) => {
  const found = lossesOf(result).find((one) => one.name === name);
  if (!found) throw new Error(`There is no loss ${name}.`);
  return found;
};

/** What stands where a run of these knobs has come to a step, and then is set to each of the others, which are live. */
async function trained(steps: number, knobs: Partial<Params>, ...others: readonly Partial<Params>[]) {
  const run = await open({ ...values, ...knobs });
  await run.advance({ steps, milliseconds: endless });
  const results: StateSpaceSnapshot[] = [await run.settle()];
  for (const other of others) {
    await run.update({ ...other });
    results.push(await run.settle());
  }
  run.dispose();
  return results;
}
const of = (scene: string): Params => paramsOfScene(figure, scene) as Params;
const live = (scene: string): Partial<Params> => ({ gap: of(scene).gap, pushes: of(scene).pushes });

test("what the scenes tell of one training is so", { tags: "fifth", timeout: 120_000 }, async () => {
  const [usual, gap, push, out] = await trained(
    250,
    {},
    ...["gap", "push-in-the-dark", "roll-out"].map(live),
  );
  const { reference } = usual;
  if (reference.kind !== "exact") throw new Error("The linear model is exact.");
  const filter = loss(usual, "filter");
  // The filter is near the best of filters, its bound well below log p(o); the smoother has passed all products.
  expect(filter.total).toBeLessThan(loss(usual, "averageFilter").total + 2);
  expect(filter.independence).toBeGreaterThan(3);
  expect(loss(usual, "smoother").total).toBeLessThan(filter.independence ?? 0);
  expect(loss(usual, "filteringPosteriors").total - filter.total).toBeGreaterThan(15);
  expect(usual.filter.std.every((std, t) => std < reference.filtered.std[t])).toBe(true);

  const first = gap.observation.findIndex((o, t) => o === null && gap.observation[t + 8] === null);
  const inGap = [0, 4, 8, 12].map((k) => first + k);
  const best = 0.4 / Math.sqrt(1 + 0.9 ** 2);
  for (const t of inGap) expect(Math.abs(gap.filter.std[t] / best - 1), `t = ${t}`).toBeLessThan(0.3);
  const widths = inGap.map((t) => gap.reference.filtered.std[t]);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths[3]).toBeGreaterThan(1.2 * widths[0]);
  expect(best).toBeGreaterThan(1.2 * gap.filter.std[first - 1]);

  expect(push.filter.mean[16] - push.filter.mean[15]).toBeGreaterThan(2);

  const ratio = (k: number) => out.rollOuts.own.std[k] / out.rollOuts.reference.std[k];
  expect(ratio(0)).toBeLessThan(0.97);
  expect(ratio(6)).toBeGreaterThan(0.97);
});

test("without anything that draws back, variance grows by s² a moment", async () => {
  const [told] = await trained(0, { ...of("walk"), gap: 16 });
  const first = told.observation.findIndex((o, t) => o === null && told.observation[t + 8] === null);
  const variances = Array.from(told.reference.filtered.std, (std) => std ** 2);
  expect(variances[first - 1]).toBeCloseTo(0.1, 1);
  expect(variances[first + 15]).toBeCloseTo(2.7, 1);
});

test("where observations are good, independence is free", async () => {
  const [{ reference }] = await trained(0, of("clear-sight"));
  if (reference.kind !== "exact") throw new Error("The linear model is exact.");
  expect(reference.bestFilter.independence).toBeLessThan(0.01);
  expect(reference.bestFilter.total).toBeLessThan(0.5);
});

test("a loose bound learns a world that suits it, a tight one the true one", {
  tags: "tenth",
  timeout: 120_000,
}, async () => {
  const [{ filter, smoother }] = await trained(400, of("learned-world"));
  expect(filter.model.noise).toBeGreaterThan(0.6);
  expect(filter.model.observationNoise).toBeLessThan(0.38);
  expect(Math.abs(smoother.model.noise - 0.4)).toBeLessThan(0.1);
  expect(Math.abs(smoother.model.observationNoise - 0.5)).toBeLessThan(0.08);
});

test("the agreed tables have the agreed names, and what is exact stands before any training", async () => {
  const run = await open(values);
  const start = await run.settle();
  await run.advance({ steps: 10, milliseconds: endless });
  const after = await run.settle();
  const evidence = rowsOf(start, "evidence");
  expect(evidence.slice(0, 4).map(({ name }) => name)).toEqual([
    "exactLogLikelihood",
    "elbo",
    "smootherElbo",
    "bestFilterElbo",
  ]);
  expect(rowsOf(after, "evidence")[0]).toEqual(evidence[0]);
  expect(rowsOf(after, "evidence")[3]).toEqual(evidence[3]);
  const filtered = rowsOf(start, "filtered");
  expect(Object.keys(filtered[0]).slice(0, 8)).toEqual([
    "t",
    "action",
    "truth",
    "observation",
    "mean",
    "std",
    "kalmanMean",
    "kalmanStd",
  ]);
  expect(Object.keys(rowsOf(start, "smoothed")[0])).toEqual(["t", "mean", "std", "kalmanMean", "kalmanStd"]);
  expect(filtered.map(({ observation }) => observation)).toContain(null);
  for (const name of ["kalmanMean", "kalmanStd"] as const)
    expect(rowsOf(after, "filtered").map((row) => row[name])).toEqual(filtered.map((row) => row[name]));
  run.dispose();
});

test("a bound above its ceiling is found out", async () => {
  const run = await open(values);
  await run.advance({ steps: 5, milliseconds: endless });
  const result = await run.settle();
  const raised = (name: "filter" | "smoother"): StateSpaceSnapshot => ({
    ...result,
    [name]: { ...result[name], bound: { ...result[name].bound, elbo: result.filter.logLikelihood + 0.01 } },
  });
  expect(figure.checks(result, values).every(({ holds }) => holds)).toBe(true);
  for (const name of ["filter", "smoother"] as const)
    expect(figure.checks(raised(name), values).some(({ holds }) => !holds)).toBe(true);
  run.dispose();
});
