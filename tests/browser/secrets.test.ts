import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

test("what a scene hides is in no part of the page, and in no table, until the reader has answered", async ({
  openPage,
}) => {
  const { page } = await openPage("figure/bound?scene=two-modes");
  const figure = await new FigureDriver(page, "bound").ready();
  const text = () => figure.root.evaluate((root) => root.textContent);
  await figure.root.getByText("The numbers").click();
  await figure.root.getByText("densities.csv").waitFor();
  expect(await text()).not.toMatch(/best q|best\.csv|Estimate/);
  expect(await figure.verdict()).toMatch(/^checked/);

  await figure.button("Cover both").click();
  await figure.root.getByText("You said Cover both. It is Sit on one.").waitFor();
  expect(await text()).toMatch(/best q/);
  await figure.root.getByText("best.csv").waitFor();

  await figure.button("Two modes, one Gaussian").click();
  await figure.button("Reveal").waitFor();
  expect(await text(), "it asks again whoever chooses it again").not.toMatch(/best q/);
});

test("presented, the first press on a question tells, the next goes on", async ({ openPage }) => {
  const { page } = await openPage("figure/bound?scene=two-modes&present");
  const figure = await new FigureDriver(page, "bound").ready();
  const told = figure.root.locator(".figure-reveal");
  await figure.button("Reveal").waitFor();
  expect(await told.count()).toBe(0);
  await page.keyboard.press("PageDown");
  await told.waitFor();
  expect(new URL(page.url()).searchParams.get("scene")).toBe("two-modes");
  await page.keyboard.press("PageDown");
  await expect.poll(() => new URL(page.url()).searchParams.get("scene")).toBe("overconfident");
});

test("a change that has come to rest is announced, with what each number was", async ({ openPage }) => {
  const { page } = await openPage("figure/bound");
  const figure = await new FigureDriver(page, "bound").ready();
  const words = figure.root.locator("[data-words]");
  const announced = figure.root.locator(".visually-hidden[aria-live=polite]").last();
  const before = await words.innerText();
  expect(await announced.textContent()).toBe("");
  await figure.root
    .getByRole("slider", { name: /Mean of q/ })
    .first()
    .press("ArrowRight");
  await expect.poll(() => words.innerText()).not.toBe(before);
  await expect.poll(() => announced.textContent()).toMatch(/ELBO is −?\d+\.\d\d \(was −?\d+\.\d\d\)/);
});
