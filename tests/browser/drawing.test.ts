import type { Page } from "playwright-core";
import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

const small = "figure/vae?width=64&batch=32";

async function drawSeven(page: Page): Promise<void> {
  const box = await page.locator(".vae-drawing-pad-square").boundingBox();
  if (!box) throw new Error("The pad is not on the screen.");
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.2, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.8, 0.2), { steps: 10 });
  await page.mouse.move(...at(0.4, 0.85), { steps: 10 });
  await page.mouse.up();
}

const ink = (page: Page, selector: string) =>
  page.locator(`${selector} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
    if (!pixels) throw new Error("This canvas cannot be read.");
    const { width, height, data } = pixels;
    const corner = data.slice(0, 3);
    let [mass, x, y] = [0, 0, 0];
    for (let i = 0; i < width * height; i++) {
      const dark = Math.abs(data[4 * i] - corner[0]);
      mass += dark;
      x += dark * ((i % width) + 0.5);
      y += dark * (Math.floor(i / width) + 0.5);
    }
    return { mass, x: x / mass / width, y: y / mass / height };
  });

test("a drawing is centred, encoded, shown as an ellipse and decoded, and again as it trains", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage(small);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.runTo(30);
  const z = () => figure.root.locator(".vae-z").innerText();
  const before = await z();
  await drawSeven(page);
  await page.locator(".vae-drawing-pad-seen canvas").waitFor();
  await expect.poll(z).not.toBe(before);
  // MNIST's digits have their centre of mass in the middle of the 28 × 28 picture, to half a pixel.
  const seen = await ink(page, ".vae-drawing-pad-seen");
  expect(seen.mass).toBeGreaterThan(0);
  expect(Math.abs(seen.x - 0.5)).toBeLessThan(0.03);
  expect(Math.abs(seen.y - 0.5)).toBeLessThan(0.03);
  expect(await figure.root.locator(".vae-plane-code ellipse").count()).toBeGreaterThan(0);
  const early = await z();
  await figure.runTo(90);
  expect(await z()).not.toBe(early);
});

test("a drawing left empty gets a message and keeps the picture", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage(small);
  const figure = await new FigureDriver(page, "vae").ready();
  const z = await figure.root.locator(".vae-z").innerText();
  await figure.button("Clear").click();
  await figure.button("Encode").click();
  await figure.root
    .getByRole("status")
    .filter({ hasText: /nothing drawn/i })
    .waitFor({ timeout: 5_000 });
  expect(await figure.root.locator(".vae-z").innerText()).toBe(z);
});

test("the shipped example is drawn, encoded and cleared again", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage(small);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.button("Example").click();
  await page.locator(".vae-drawing-pad-seen canvas").waitFor();
  expect((await ink(page, ".vae-drawing-pad-seen")).mass).toBeGreaterThan(0);
  await figure.button("Clear").click();
  await expect.poll(() => page.locator(".vae-drawing-pad-seen canvas").count()).toBe(0);
});

test("a finger draws too, and does not scroll the page", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage(small, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const figure = await new FigureDriver(page, "vae").ready();
  const pad = page.locator(".vae-drawing-pad-square");
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("The pad is not on the screen.");
  const scrolled = await page.evaluate(() => scrollY);
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: box.x + box.width / 2, y: box.y + y * box.height }],
    });
  await touch("touchStart", 0.2);
  for (let y = 0.25; y < 0.85; y += 0.05) await touch("touchMove", y);
  await touch("touchEnd", 0.85);
  await page.locator(".vae-drawing-pad-seen canvas").waitFor();
  expect((await ink(page, ".vae-drawing-pad-seen")).mass).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expect(await figure.root.isVisible()).toBe(true);
});
