import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

/** Runs in the page: counts how often its database is opened. */
function countOpenings(): void {
  const { open } = IDBFactory.prototype;
  Object.assign(globalThis, { openings: 0 });
  IDBFactory.prototype.open = function count(...name) {
    (globalThis as unknown as { openings: number }).openings++;
    return open.apply(this, name);
  };
}

test("however often a run is kept and begun anew, its page opens the database once, and again where it was closed", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/value-iteration", { before: countOpenings });
  const figure = await new FigureDriver(page, "value-iteration").ready();
  const openings = () => page.evaluate(() => (globalThis as unknown as { openings: number }).openings);
  for (let i = 0; i < 4; i++) {
    await figure.stepBy(1);
    await figure.root
      .locator(".figure-scene")
      .nth(i % 2)
      .click();
    await figure.ready();
  }
  expect(await openings()).toBe(1);

  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await figure.stepBy(2);
  await expect.poll(openings).toBe(2);
  await page.reload();
  await figure.ready();
  await figure.button("Resume at step 2").waitFor();
});
