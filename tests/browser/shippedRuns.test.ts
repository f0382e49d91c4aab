import type { Locator } from "playwright-core";
import { expect, inject } from "vitest";
import { type Exported, FigureDriver } from "./support/figure.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";

/** A row of a table by the names of its columns. */
const rowsOf = ({ tables }: Exported, name: string) =>
  tables[name].rows.map((row) =>
    Object.fromEntries(row.map((cell, k) => [tables[name].columns[k], Number(cell)])),
  );

test("a shipped run, measured again by the browser, lies on the curve against β, which opens and marks it", {
  tags: "tenth",
}, async ({ openPage }) => {
  for (const [scene, beta] of [
    ["beta-zero", 0],
    ["ten-dimensions", 1],
  ] as const) {
    const { page } = await openPage(`figure/vae?scene=${scene}`);
    const figure = await new FigureDriver(page, "vae").ready();
    expect(await figure.step()).toBe(6000);
    const exported = await figure.json();
    const point = rowsOf(exported, "priceOfCode").find((row) => row.beta === beta);
    expect(rowsOf(exported, "heldOut").at(-1)?.elbo).toBeCloseTo(Number(point?.elbo), 2);
    expect(rowsOf(exported, "klPerDimension")).toHaveLength(10);

    const curve = figure.root.locator(".vae-price-box svg");
    expect(await curve.count()).toBe(0);
    await figure.button("Reveal").click();
    await figure.root.getByText("Best β?").click();
    await curve.getByText("your β").waitFor();
    expect(await figure.root.locator(".vae-price-words").innerText()).toContain(`The run at β = ${beta}:`);
    // Beside it the same draws from both runs, one of which the figure shows as its own: junk where code is free.
    const ink = (sheet: Locator) =>
      sheet.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length).catch(() => 0);
    const [free, priced] = [0, 1].map((at) =>
      figure.root.getByRole("img", { name: `Ten draws from the prior, decoded by the run at β = ${at}` }),
    );
    await expect
      .poll(async () => Math.min(await ink(free), await ink(priced)), { timeout: 20_000 })
      .toBeGreaterThan(2000);
    const own = figure.root.getByRole("img", { name: "Ten draws from the prior, decoded", exact: true });
    const drawn = (sheet: Locator) => sheet.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    expect(await drawn(beta === 0 ? free : priced)).toBe(await drawn(own));
    expect(await drawn(free)).not.toBe(await drawn(priced));
  }
});

test("shipped runs are fetched when they are used and not before, and are then kept", {
  tags: "tenth",
}, async ({ openPage }) => {
  const host = await serveFolder(inject("dist"), { cleanUrls: true });
  const { page } = await openPage("figure/vae?scene=beta-zero", {
    host: host.base,
    serviceWorkers: "allow",
    expected: [/ERR_CONNECTION_REFUSED/, /\b404\b/],
  });
  await new FigureDriver(page, "vae").ready();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
    return urls.filter((url) => url.endsWith(".safetensors")).map((url) => url.split("/").at(-1));
  });
  expect(kept).toEqual(["vae-10d-beta-0.safetensors"]);
  await host.close();
  await page.reload();
  expect(await (await new FigureDriver(page, "vae").ready()).step()).toBe(6000);
});
