import { expect } from "vitest";
import type { Page } from "playwright-core";
import { exampleDemonstrations } from "../../src/data/exampleDemonstrations.ts";
import { FigureDriver, records } from "./support/figure.ts";
import { Fingers, pointOn } from "./support/fingers.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

/** Draws a path from the foot of the pad to its top, bulging to `side`, −1 or 1. */
async function draw(page: Page, side: number): Promise<void> {
  const box = await page.locator(".imitation-pad").boundingBox();
  if (!box) throw new Error("The pad is not on the screen.");
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.5, 0.97));
  await page.mouse.down();
  await page.mouse.move(...at(0.5 + 0.3 * side, 0.5), { steps: 8 });
  await page.mouse.move(...at(0.5, 0.03), { steps: 8 });
  await page.mouse.up();
}

test("demonstrations drawn by mouse and by keys, and pasted ones, are learned from; a bad table loses nothing", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/imitation?scene=own");
  const figure = await new FigureDriver(page, "imitation").ready();
  const { root } = figure;
  const learn = root.getByRole("button", { name: /^Learn from these/ });
  const undo = figure.button("Undo");
  await expect.poll(() => learn.innerText()).toBe("Learn from these 6");
  for (let k = 0; k < 6; k++) await undo.click();
  expect(await learn.isDisabled()).toBe(true);

  await root.locator(".imitation-pad").scrollIntoViewIfNeeded();
  await draw(page, -1);
  await draw(page, 1);
  await root.locator(".imitation-pad").focus();
  for (const key of [...Array(9).fill("ArrowRight"), ...Array(16).fill("ArrowUp")])
    await page.keyboard.press(key);
  expect(await learn.innerText()).toBe("Learn from these 3");
  await learn.click();
  await figure.settled();
  await expect.poll(async () => records(await figure.json(), "demonstrations").length).toBe(3);
  const drawn = records(await figure.json(), "demonstrations").map((row) => Number(row["x8"]));
  expect(drawn[0]).toBeLessThan(-0.9);
  expect(drawn[1]).toBeGreaterThan(0.9);
  expect(drawn[2]).toBeCloseTo(0.9, 6);

  const rows = exampleDemonstrations
    .split("/")
    .slice(0, 2)
    .flatMap((path, i) => path.split(",").map((x, t) => `${i + 1},${t},${x},${(3 * t) / 16}`));
  const table = ["demonstration,t,x,y", ...rows];
  const field = root.locator("#imitation-csv");
  const bad = table.with(4, "1,3,wide,0.6").join("\n");
  await field.fill(bad);
  await figure.button("Read the table").click();
  await expect
    .poll(() => root.locator(".imitation-own-problem").innerText())
    .toContain("Line 5: x “wide” is not a number");
  expect(await field.inputValue()).toBe(bad);
  expect(await learn.innerText()).toBe("Learn from these 3");
  await field.fill(table.join("\n"));
  await figure.button("Read the table").click();
  await learn.click();
  await figure.settled();
  await expect.poll(async () => records(await figure.json(), "demonstrations").length).toBe(2);
  await figure.stepBy(1);
  expect(records(await figure.json(), "trace")).toHaveLength(1);
});

test("a finger draws demonstrations, and the page stays where it is; a line that stops half way is refused", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/imitation?scene=own", {
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  });
  const figure = await new FigureDriver(page, "imitation").ready();
  const learn = figure.root.getByRole("button", { name: /^Learn from these/ });
  const undo = figure.button("Undo");
  while (await undo.isEnabled()) await undo.click();
  const pad = figure.root.locator(".imitation-pad");
  const fingers = new Fingers(page);
  await pad.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const scrolled = await page.evaluate(() => scrollY);
  for (const side of [-1, 1]) {
    await fingers.down(0, await pointOn(pad, 0.5, 0.97));
    await fingers.move(0, await pointOn(pad, 0.5 + 0.3 * side, 0.5));
    await fingers.move(0, await pointOn(pad, 0.5, 0.03));
    await fingers.up(0);
  }
  await expect.poll(() => learn.innerText()).toBe("Learn from these 2");
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await fingers.down(0, await pointOn(pad, 0.5, 0.97));
  await fingers.move(0, await pointOn(pad, 0.5, 0.5));
  await fingers.up(0);
  await figure.root.getByText("That line does not lead from the foot of the course to its top").waitFor();
  expect(await learn.innerText()).toBe("Learn from these 2");
  await fingers.tap(learn);
  await figure.settled();
  await expect.poll(async () => records(await figure.json(), "demonstrations").length).toBe(2);
  const bulges = records(await figure.json(), "demonstrations").map((row) => Number(row["x8"]));
  expect(bulges[0]).toBeLessThan(-0.9);
  expect(bulges[1]).toBeGreaterThan(0.9);
});
