import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { type Exported, FigureDriver, records } from "./support/figure.ts";
import { beforeWorkers } from "./support/inWorker.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/test.ts";

const small = "width=64&batch=32";

/** What a picture of the run is made of, without the clock's part. */
const tablesOf = ({ params, tables }: Exported) => ({ params, tables });

async function load(figure: FigureDriver, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  const input = figure.root.locator('input[type="file"]');
  await input.setInputFiles(file);
}

describe("a model file", () => {
  test("that is none, is cut short or is damaged gets a message and changes nothing", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage(`figure/vae?${small}`);
    const figure = await new FigureDriver(page, "vae").ready();
    await figure.stepBy(3);
    const saved = await figure.download("Save run");
    const before = tablesOf(await figure.json());
    const middle = Math.floor(saved.length / 2);
    const flipped = Buffer.from(saved);
    flipped[middle] ^= 1;
    const notFinite = Buffer.from(saved).fill(0xff, middle, middle + 8);
    const wrong = {
      "empty.bin": Buffer.alloc(0),
      "holiday.jpg": Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 131) % 256)),
      "page.html": Buffer.from("<!doctype html><title>404</title>"),
      "cut.safetensors": saved.subarray(0, saved.length - 100),
      "header.safetensors": saved.subarray(0, 40),
      "not-finite.safetensors": notFinite,
      "flipped.safetensors": flipped,
    };
    for (const [name, buffer] of Object.entries(wrong)) {
      await load(figure, name, buffer);
      const message = figure.root.locator('[role="alert"], [role="status"]').filter({ hasText: /\S{3}/ });
      await expect.poll(() => message.count(), { message: name, timeout: 10_000 }).toBeGreaterThan(0);
      await figure.settled();
      expect(tablesOf(await figure.json()), name).toEqual(before);
      for (const dismiss of await figure.root.getByRole("button", { name: "Dismiss this message" }).all()) {
        await dismiss.click();
      }
      await expect.poll(() => message.count(), { message: `${name}, dismissed` }).toBe(0);
    }
    await figure.stepBy(1);
    expect(await figure.step()).toBe(4);
  });

  test("that was saved goes on from there, to the bit, also into other settings", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/vae?${small}&seed=3&beta=2`);
    const figure = await new FigureDriver(page, "vae").ready();
    await figure.stepBy(4);
    const saved = await figure.download("Save run");
    await figure.stepBy(4);
    const straight = tablesOf(await figure.json());

    const { page: other } = await openPage("figure/vae");
    const again = await new FigureDriver(other, "vae").ready();
    await load(again, "run.safetensors", saved);
    await expect.poll(() => again.step(), { timeout: 20_000 }).toBe(4);
    await again.settled();
    await again.stepBy(4);
    const loaded = tablesOf(await again.json());
    expect(loaded.params).toEqual(straight.params);
    expect(loaded.tables.trace).toEqual(straight.tables.trace);
    await expect.poll(() => new URL(other.url()).searchParams.get("beta")).toBe("2");
  });
});

test("after a reload the run can be resumed from the browser's own storage", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage(`figure/vae?${small}`);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(5);
  const before = tablesOf(await figure.json());
  await page.waitForTimeout(500);
  await page.reload();
  await figure.ready();
  const resume = figure.root.getByRole("button", { name: /resume|go on|continue|carry on/i });
  await resume.waitFor({ timeout: 10_000 });
  await resume.click();
  await expect.poll(() => figure.step(), { timeout: 20_000 }).toBe(5);
  await figure.settled();
  expect(tablesOf(await figure.json()).tables.trace).toEqual(before.tables.trace);
});

test("a learning rate of 10 diverges: the step is named, the last good picture stays, Reset is in reach", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?learningRate=10", { viewport: { width: 1280, height: 720 } });
  const figure = await new FigureDriver(page, "vae").ready();
  expect((await figure.json()).params.learningRate).toBe(10);
  await figure.button("Play").click();
  const message = figure.root.getByText(/diverged at step \d+/i).first();
  await message.waitFor({ timeout: 60_000 });
  await figure.settled();
  const exported = await figure.json();
  expectSound(exported);
  expect(exported.tables.klPerDimension.rows.flat()).not.toContain(null);
  expect(await figure.button("Play").isEnabled()).toBe(false);
  expect(await figure.button("Rewind").isEnabled()).toBe(true);
  const reset = figure.button("Reset");
  const box = await reset.boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(720);
  await reset.click();
  await figure.ready();
  await figure.stepBy(1);
  expect(await message.count()).toBe(0);
});

/** The messages and the one press that leads on, after the worker has gone. */
async function expectCarriesOn(figure: FigureDriver, atLeast: number): Promise<void> {
  const alert = figure.root.getByRole("alert");
  await alert.waitFor({ timeout: 40_000 });
  expect((await alert.innerText()).length).toBeGreaterThan(20);
  expect(await figure.root.locator("canvas, svg").count()).toBeGreaterThan(0);
  await figure.button("Carry on").click();
  await expect.poll(() => alert.count(), { timeout: 30_000 }).toBe(0);
  await figure.waitForStep(atLeast);
}

test("a worker killed at rest is noticed at the next press, the picture is kept, and one press goes on", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage(`figure/vae?${small}`);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.runTo(20);
  const before = await figure.step();
  await page
    .workers()[0]
    .evaluate(() => self.close())
    .catch(() => undefined);
  await figure.button("Step").click();
  await expectCarriesOn(figure, before);
  await figure.ready();
  await figure.stepBy(1);
  expect(await figure.step()).toBe(before + 1);
});

test("a worker killed in mid-run goes on playing from the last kept step", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage(`figure/vae?${small}`);
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.runTo(10);
  await figure.button("Play").click();
  await figure.waitForStep(15);
  await page
    .workers()[0]
    .evaluate(() => self.close())
    .catch(() => undefined);
  await expectCarriesOn(figure, 10);
  await figure.waitForStep(20);
  await figure.pause();
});

/** Lets the test reach the WebGL contexts that a worker makes. */
const exposeContexts = (page: Page) =>
  beforeWorkers(
    page,
    `{
      const getContext = OffscreenCanvas.prototype.getContext;
      self.contexts = [];
      OffscreenCanvas.prototype.getContext = function (...args) {
        const context = getContext.apply(this, args);
        if (context instanceof WebGL2RenderingContext) self.contexts.push(context);
        return context;
      };
    }`,
  );

test("a lost WebGL context is noticed, and one press goes on", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("about", { expected: [/webgl|context/i] });
  await exposeContexts(page);
  await page.goto(new URL(`../figure/vae?${small}&backend=webgl`, page.url()).href);
  const figure = await new FigureDriver(page, "vae").ready();
  expect(await figure.root.getByText(/webgl/i).count()).toBeGreaterThan(0);
  await figure.stepBy(1);
  const lost = await page
    .workers()[0]
    .evaluate<number>(
      "contexts.map((context) => context.getExtension('WEBGL_lose_context').loseContext()).length",
    );
  expect(lost).toBeGreaterThan(0);
  await figure.button("Step").click();
  await expectCarriesOn(figure, 1);
  await figure.ready();
  const before = await figure.step();
  await figure.stepBy(1);
  expect(await figure.step()).toBe(before + 1);
});

/** Takes from a worker's graphics card what few phones have: 32 bits to draw in. */
const halvePrecision = (page: Page) =>
  beforeWorkers(
    page,
    `{
      const { getExtension } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.getExtension = function (name) {
        return name === "EXT_color_buffer_float" ? null : getExtension.call(this, name);
      };
    }`,
  );

test("a graphics card that computes in half precision is passed over, also where it is chosen by hand", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("about");
  await halvePrecision(page);
  await page.goto(new URL(`../figure/vae?${small}`, page.url()).href);
  const figure = await new FigureDriver(page, "vae").ready();
  const backend = figure.root.locator(".vae-backend");
  await backend.locator("select").selectOption("webgl");
  await backend.getByText("WebGL cannot run here.", { exact: true }).waitFor();
  expect(await backend.getAttribute("title")).toMatch(/WebGL: half precision only/);
  expect(await backend.locator("strong").textContent()).toMatch(/WebAssembly/);
  await figure.stepBy(2);
  const losses = records(await figure.json(), "trace").map((row) => Number(row["elbo"]));
  expect(losses.length).toBeGreaterThan(0);
  expect(losses.every(Number.isFinite)).toBe(true);
});

test("a backend can be chosen in the address, and the one that runs is named", { tags: "tenth" }, async ({
  openPage,
}) => {
  const named = { wasm: /^WebAssembly$/, cpu: /^plain JavaScript$/ };
  for (const [backend, name] of Object.entries(named)) {
    const { page } = await openPage(`figure/vae?width=16&batch=16&backend=${backend}`);
    const { root } = new FigureDriver(page, "vae");
    await expect.poll(() => root.locator(".vae-backend strong").textContent()).toMatch(name);
    await expect
      .poll(() => root.locator(".vae-backend").getAttribute("title"))
      .toMatch(/in your browser|Your browser/);
  }
});

test("another backend can be chosen on the figure, and the run goes on where it was", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?width=16&batch=16");
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.stepBy(1);
  await figure.root.getByRole("combobox", { name: /runs on/i }).selectOption("cpu");
  const named = figure.root.locator(".vae-backend strong");
  await expect.poll(() => named.textContent(), { timeout: 30_000 }).toBe("plain JavaScript");
  await figure.ready();
  expect(await figure.step()).toBe(1);
  await figure.stepBy(1);
});
