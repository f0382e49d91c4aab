import { describe, expect } from "vitest";
import { FigureDriver, records } from "./support/figure.ts";
import { test } from "./support/test.ts";

describe("a linked term", () => {
  test("lights in every line and in the plot, by pointing, and shows its value", async ({ openPage }) => {
    const { page } = await openPage("figure/derivation");
    const figure = await new FigureDriver(page, "derivation").ready();
    const kl = Number(records(await figure.json(), "terms").find(({ name }) => name === "kl")?.value);
    const lit = figure.root.locator(".linked-tex .linked-lit");
    await figure.root.locator('[data-term^="kl"]').first().hover();
    await expect.poll(() => lit.count()).toBe(6);
    expect(await figure.root.locator(".derivation-term-lit").count()).toBe(6);
    expect(await figure.root.locator(".linked-readout").innerText()).toContain(`${kl.toFixed(2)} nats`);
    await page.mouse.move(2, 2);
    await expect.poll(() => lit.count()).toBe(0);
  });

  test("does the same from the keyboard, and stays lit when pressed", async ({ openPage }) => {
    const { page } = await openPage("figure/derivation");
    const figure = await new FigureDriver(page, "derivation").ready();
    const button = figure.button("entropy of q");
    await figure.button("mean of log p(z)").focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => figure.root.locator(".linked-tex .linked-lit").count()).toBe(4);
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.blur();
    await expect.poll(() => figure.root.locator(".linked-readout").innerText()).toContain("entropy of q");
  });

  test("is pinned by a tap", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("figure/derivation", {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const figure = await new FigureDriver(page, "derivation").ready();
    await figure.root.locator('[data-term="reconstruction"]').first().tap();
    await expect.poll(() => figure.button("mean of log p(x|z)").getAttribute("aria-pressed")).toBe("true");
  });
});

test("the graph is stepped back from the keyboard, blocked at z, and unblocked by the rewrite", async ({
  openPage,
}) => {
  const { page } = await openPage("figure/graph?backward=0");
  const figure = await new FigureDriver(page, "graph").ready();
  const next = figure.button("Next backward step");
  for (let step = 1; step <= 3; step++) {
    await next.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("backward") ?? "2").toBe(String(step));
  }
  expect(await next.isDisabled()).toBe(true);
  expect(await figure.root.getByText("The gradient stops at z.").isVisible()).toBe(true);
  await figure.root.getByText("A thousand draws, and the exact slopes").press("Enter");
  await figure.root.getByText("off by 2.00").waitFor();
  await figure.button("Rewrite z = μ + σε").press("Enter");
  await expect.poll(() => next.isDisabled()).toBe(false);
  await next.press("Enter");
  await figure.root.getByText("The pass is complete.").waitFor();
  const gradients = records(await figure.json(), "gradients");
  for (const { error } of gradients) expect(Math.abs(Number(error))).toBeLessThan(1e-8);
});
