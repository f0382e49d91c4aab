import { expect } from "vitest";
import { type Exported, FigureDriver, records } from "./support/figure.ts";
import { test } from "./support/test.ts";

const slug = "prior-or-posterior";

/** A table of names and values. */
const valuesOf = (exported: Exported, table: string): Readonly<Record<string, number>> =>
  Object.fromEntries(records(exported, table).map(({ name, value }) => [String(name), Number(value)]));

/** The mean of KL(q(z|x) ‖ p) worked out from the codes that are exported. */
function klOf(exported: Exported): number {
  const codes = records(exported, "codes").map((row) =>
    ["mean1", "mean2", "std1", "std2"].map((name) => Number(row[name])),
  );
  const kl = (mean: number, std: number) => 0.5 * (mean ** 2 + std ** 2 - 1) - Math.log(std);
  return codes.reduce((sum, [m1, m2, s1, s2]) => sum + kl(m1, s1) + kl(m2, s2), 0) / codes.length;
}

test("at every β the terms are those of the exported codes, and add up to 1e-6", { tags: "tenth" }, async ({
  openPage,
}) => {
  const found: { mutualInformation: number; klAggregate: number; holeShare: number }[] = [];
  for (const { beta, points } of [
    { beta: 0, points: 300 },
    { beta: 0.3, points: 300 },
    { beta: 2, points: 100 },
    { beta: 50, points: 1000 },
  ]) {
    const { page } = await openPage(`figure/${slug}?beta=${beta}&points=${points}`);
    const figure = await new FigureDriver(page, slug).ready();
    const exported = await figure.json();
    expect(exported.tables["codes"].rows).toHaveLength(points);
    const { klPerPoint, mutualInformation, klAggregate } = valuesOf(exported, "surgery");
    expect(Math.abs(klPerPoint - klOf(exported))).toBeLessThan(1e-9 * (1 + klPerPoint));
    expect(Math.abs(mutualInformation + klAggregate - klPerPoint)).toBeLessThan(1e-6);
    expect(mutualInformation).toBeLessThanOrEqual(Math.log(points) + 1e-9);
    expect(exported.checks).toHaveLength(5);
    for (const check of exported.checks) expect(check.holds, check.name).toBe(true);
    found.push({ mutualInformation, klAggregate, holeShare: valuesOf(exported, "network")["holeShare"] });
  }
  const [free, cheap, , dear] = found;
  expect(free.klAggregate).toBeGreaterThan(100);
  expect(free.holeShare).toBeGreaterThan(cheap.holeShare);
  // q(z|x) ≈ p(z) for every x is collapse: nothing is told.
  expect(dear.mutualInformation).toBeLessThan(1e-3);
  expect(dear.holeShare).toBe(0);
});

test("Play at β = 0 opens holes, at β = 10 it closes them, and the transport says which network it is", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage(`figure/${slug}?points=200`);
  const figure = await new FigureDriver(page, slug).ready();
  const progress = figure.root.locator(".transport-progress");
  expect(await progress.textContent()).toContain("the run shipped for β = 1");
  const setBeta = async (beta: number) => {
    const field = figure.root.getByRole("textbox", { name: "Price of code, as a number" });
    await field.fill(String(beta));
    await field.press("Enter");
    await figure.settled();
  };
  const shareAfter = async (steps: number) => {
    await figure.runTo(steps);
    return valuesOf(await figure.json(), "network")["holeShare"];
  };
  const first = valuesOf(await figure.json(), "network")["holeShare"];
  await figure.stepBy(1);
  await setBeta(0);
  expect(await progress.textContent()).toContain("next at β = 0");
  const opened = await shareAfter(200);
  expect(opened).toBeGreaterThan(1.2 * first);
  expect(await progress.textContent()).toContain("last at β = 0");
  await setBeta(10);
  const closed = await shareAfter((await figure.step()) + 250);
  expect(closed).toBeLessThan(0.7 * opened);
  await figure.rewind();
  expect(valuesOf(await figure.json(), "network")).toMatchObject({ shippedBeta: 10, steps: 0 });
});

test("the probe is dragged, and moved by the keyboard, and what it decodes to follows", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage(`figure/${slug}?points=100`);
  const figure = await new FigureDriver(page, slug).ready();
  const plane = figure.root.getByRole("application", { name: /^Latent plane/ });
  const drawn = () =>
    figure.root
      .getByRole("img", { name: "The decoder’s mean at the probe" })
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await drawn();
  const box = await plane.boundingBox();
  if (!box) throw new Error("The plane is not on the screen.");
  await page.mouse.move(box.x + 0.2 * box.width, box.y + 0.2 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height, { steps: 8 });
  await page.mouse.up();
  await figure.settled();
  await expect.poll(drawn).not.toBe(before);
  const probe = async () => records(await figure.json(), "samples").find(({ from }) => from === "probe");
  expect(Math.abs(Number((await probe())?.["z1"]))).toBeLessThan(0.05);
  await plane.press("Home");
  await plane.press("Shift+ArrowRight");
  await figure.settled();
  expect(await probe()).toMatchObject({ z1: 0.5, z2: 0 });
});
