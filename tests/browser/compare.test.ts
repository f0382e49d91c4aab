import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { type Exported, FigureDriver, records } from "./support/figure.ts";
import { test } from "./support/test.ts";
import { until } from "./support/until.ts";

type Compared = Exported & { readonly a?: Pick<Exported, "params" | "tables" | "checks"> };

const said = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

/** Waits until the address says this: it follows when the hand has come to rest. */
const says = (page: Page, search: string) =>
  until(`the address says ${search}`, async () => (await said(page)) === search, 5_000);

/** Which of the two settings the badge on the picture names. */
const shown = (figure: FigureDriver) => figure.root.locator(".figure-shown").innerText();

/** The picture as it is drawn. */
const drawn = (figure: FigureDriver) => figure.root.locator(".figure-stage svg").first().innerHTML();

async function press(figure: FigureDriver, key: string): Promise<void> {
  await figure.page.keyboard.press(key);
  await figure.settled();
}

describe("a pure figure", () => {
  test("flips in place by a key, knobs and all, and back", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("figure/bound");
    const figure = await new FigureDriver(page, "bound").ready();
    const top = async () => (await figure.root.locator(".figure-stage").boundingBox())?.y;
    const before = await top();
    await press(figure, "a");
    await says(page, "?a.defaults");
    expect(await top()).toBe(before);
    await figure.root.locator("#bound-sigma-field").fill("1.6");
    await press(figure, "Enter");
    await says(page, "?sigma=1.6&a.defaults");
    const now = await drawn(figure);

    await page.keyboard.press("a");
    expect(await shown(figure), "an a that is typed is a letter").toBe("Now");
    await press(figure, "Escape");
    await figure.root.locator(".figure-title").click();
    await press(figure, "a");
    expect(await shown(figure)).toBe("A");
    expect(await figure.root.locator("#bound-sigma-field").inputValue()).toBe("0.8");
    expect(await drawn(figure)).not.toBe(now);
    await press(figure, "a");
    expect(await shown(figure)).toBe("Now");
    expect(await drawn(figure)).toBe(now);
    expect(await top()).toBe(before);

    // A knob of A that is turned is turned from there; what was before can be had again.
    await figure.button("A").click();
    await figure.root.locator("#bound-mu-field").fill("0.5");
    await press(figure, "Enter");
    expect(await shown(figure)).toBe("Now");
    await says(page, "?mu=0.5&a.defaults");
    await press(figure, "Control+z");
    await says(page, "?sigma=1.6&a.defaults");
  });

  test("compares its numbers, in the page, in the export and after a reload", async ({ openPage }) => {
    const { page } = await openPage("figure/bound?scene=two-modes&a.sigma=1.1&a.colour=red");
    const figure = await new FigureDriver(page, "bound").ready();
    const notice = figure.root.getByRole("status").filter({ hasText: "a.colour" });
    await notice.waitFor();
    expect(await shown(figure)).toBe("Now");
    await figure.root.getByText("The numbers").click();
    const table = figure.root.locator(".figure-table").first();
    await table.getByRole("columnheader", { name: "value, now − A" }).waitFor();
    const both: Compared = await figure.json();
    expect(both.params).toMatchObject({ likelihood: "folded" });
    expect(both.a?.params).toMatchObject({ likelihood: "bent", sigma: 1.1 });
    const [elbo, elboOfA] = [both, { ...both, tables: both.a?.tables ?? {} }].map((one) =>
      Number(records(one, "terms").find(({ name }) => name === "elbo")?.value),
    );
    const row = await table.getByRole("row").filter({ hasText: /^elbo/ }).innerText();
    const [ofA, now, more] = row
      .split("\t")
      .slice(1)
      .map((cell) => Number(cell.replace("−", "-")));
    expect(now).toBeCloseTo(elbo, 3);
    expect(ofA).toBeCloseTo(elboOfA, 3);
    expect(more).toBeCloseTo(elbo - elboOfA, 3);

    await figure.button("Forget A").click();
    await says(page, "?scene=two-modes");
    expect(((await figure.json()) as Compared).a).toBeUndefined();
  });
});

test("undo and redo go across scenes, Reset and maps, and a stroke is one step", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("control#backward");
  const figure = await new FigureDriver(page, "backward").ready();
  await figure.root.getByText("Edit the map").click();
  await figure.root.getByRole("button", { name: "# wall" }).click();
  const grid = figure.root.locator(".figure-stage [tabindex]").first();
  await grid.scrollIntoViewIfNeeded();
  const box = await grid.boundingBox();
  if (!box) throw new Error("There is no map.");
  const y = box.y + 0.93 * box.height;
  await page.mouse.move(box.x + 0.15 * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.75 * box.width, y, { steps: 12 });
  await page.mouse.up();
  const stroke = "?backward.map=........../..####..../..#..#.m../S.#..mmmmG/..#.##.m../.......x../.#######..";
  await says(page, stroke);
  await figure.root.locator(".figure-scene").nth(1).click();
  await until("the scene is in the address", async () => /scene=/.test(await said(page)), 5_000);
  const chosen = await said(page);
  await figure.button("Reset").click();
  await says(page, "");
  for (const search of [chosen, stroke, ""]) {
    await page.keyboard.press("Control+z");
    await says(page, search);
  }
  await page.keyboard.press("Control+Shift+z");
  await says(page, stroke);
  await figure.button("Undo").click();
  await says(page, "");
  await page.keyboard.press("Control+y");
  await says(page, stroke);
  await figure.button("Undo a change").click();
  await says(page, "");
});

test("a run's A is its picture as it was; the run goes on, and an undone knob puts it by", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/value-iteration");
  const figure = await new FigureDriver(page, "value-iteration").ready();
  await figure.stepBy(2);
  const before = await figure.root.locator(".figure-words").innerText();
  await press(figure, "a");
  await figure.root.locator(".figure-shown").waitFor();
  await figure.stepBy(3);
  expect(await figure.root.locator(".figure-words").innerText()).not.toBe(before);
  await press(figure, "a");
  expect(await shown(figure)).toBe("A · step 2");
  expect(await figure.root.locator(".figure-words").innerText()).toBe(before);
  expect(await figure.step()).toBe(5);
  await figure.stepBy(1);
  expect(await shown(figure)).toBe("A · step 2");
  await press(figure, "a");
  expect(await figure.step()).toBe(6);

  await figure.button("γ = 0.95").click();
  await until("the scene stands at its start", async () => (await figure.step()) === 0, 10_000);
  await figure.settled();
  const { a, params }: Compared = await figure.json();
  expect(a?.params).not.toEqual(params);
  await press(figure, "Control+z");
  await figure.root.getByRole("button", { name: /^Resume at step 6/ }).waitFor();
});
