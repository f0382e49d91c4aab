import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { focused, tabOrder } from "./support/tabOrder.ts";
import { test } from "./support/test.ts";

test("the lab is worked from the keyboard alone", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?width=64&batch=32");
  const figure = await new FigureDriver(page, "vae").ready();
  const reached = (await tabOrder(page)).map(({ name }) => name);
  expect(reached).toEqual(
    expect.arrayContaining([expect.stringContaining("Latent plane"), "Example", "Clear"]),
  );

  await figure.button("Step").press("Enter");
  await expect.poll(() => figure.step()).toBe(1);
  await figure.settled();
  await figure.button("Play").press("Space");
  await figure.waitForStep(10);
  await figure.button("Pause").press("Space");
  await figure.button("Play").waitFor();
  expect(await focused(page)).toMatchObject({ name: "Play" });
  await figure.settled();

  const plane = figure.root.getByRole("application");
  await plane.focus();
  const z = () => figure.root.locator(".vae-z").innerText();
  const picture = () =>
    figure.root.locator(".vae-frame canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.keyboard.press("Home");
  await expect.poll(z).toContain("+0.00, +0.00");
  const atZero = await picture();
  for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+ArrowRight");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowUp");
  await expect.poll(z).toContain("+2.00, +0.30");
  await expect.poll(picture).not.toBe(atZero);
  expect(await plane.getAttribute("aria-label")).toContain("+2.00, +0.30");

  await figure.button("Example").press("Enter");
  await page.locator(".vae-drawing-pad-seen canvas").waitFor();

  const digits = figure.root.getByRole("radio", { name: /above its reconstruction/ });
  await digits.first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await digits.nth(1).isChecked()).toBe(true);

  const slider = figure.root.locator("#vae-beta");
  await slider.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("beta")).toBe("1.1");
});

test("while it trains, moving over the plane from the keyboard is answered at once", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae");
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.button("Play").click();
  await figure.waitForStep(3);
  const plane = figure.root.getByRole("application");
  await plane.press("Home");
  const picture = () =>
    figure.root.locator(".vae-frame canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.waitForTimeout(500);
  const before = await picture();
  const began = performance.now();
  await plane.press("Shift+ArrowRight");
  await expect.poll(picture, { interval: 20 }).not.toBe(before);
  console.info(`A z asked for while training was drawn after ${(performance.now() - began).toFixed(0)} ms.`);
  expect(await figure.button("Pause").isVisible()).toBe(true);
  await figure.pause();
});

test("in presenter mode the arrows walk through the scenes and Escape leaves", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("figure/vae?present", { viewport: { width: 1280, height: 720 } });
  const figure = await new FigureDriver(page, "vae").ready();
  const scene = () => new URL(page.url()).searchParams.get("scene");
  await page.keyboard.press("ArrowRight");
  await expect.poll(scene).not.toBeNull();
  const first = scene();
  // It asks: the press sets its run going, which tells, and the next goes on.
  await page.keyboard.press("PageDown");
  await figure.root.locator(".figure-reveal").waitFor({ timeout: 60_000 });
  expect(scene()).toBe(first);
  await page.keyboard.press("PageDown");
  await expect.poll(scene).not.toBe(first);
  await figure.ready();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(scene).toBe(first);
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
});

test("on a chapter's page presenter mode leaves nothing behind the figure in reach of the keys", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("reparametrization?present#variance", {
    viewport: { width: 1280, height: 720 },
  });
  const figure = await new FigureDriver(page, "variance").ready();
  await page.getByRole("button", { name: "Leave presenter mode" }).waitFor();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("#variance"),
    );
    expect(outside, `after ${i + 1} tabs`).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("[inert]").count()).toBe(0);
  expect(await figure.root.isVisible()).toBe(true);
});

test("the link to the text leads the keyboard there, past the contents", async ({ openPage }) => {
  const { page } = await openPage("glossary");
  await page.getByRole("link", { name: "Skip to the text" }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.keyboard.press("Tab");
  expect(await page.locator("main :focus").count()).toBe(1);
});
