import { expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

test("of two tabs with one figure neither takes the other's run: both are offered at the next visit", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/race?seed=5", { alone: true });
  const visit = async (search: string) => {
    const tab = await page.context().newPage();
    await tab.goto(new URL(`figure/race${search}`, inject("base")).href);
    return new FigureDriver(tab, "race").ready();
  };
  const first = await new FigureDriver(page, "race").ready();
  await first.stepBy(1);
  const second = await visit("?seed=6");
  await second.stepBy(2);
  await first.stepBy(3);
  await second.stepBy(1);
  await page.close();
  await second.page.close();

  const steps = { "?seed=5": 4, "?seed=6": 3 };
  for (const [search, step] of Object.entries(steps)) {
    const third = await visit(search);
    await third.button(`Resume at step ${step}`).click();
    await expect.poll(() => third.step(), { message: search }).toBe(step);
    await third.page.close();
  }
  // What was taken in is kept once, not once for each tab that there was.
  const last = await visit("?seed=7");
  await last.stepBy(1);
  const names = await last.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("elbo-room");
        opening.onsuccess = () => {
          const keys = opening.result.transaction("runs").objectStore("runs").getAllKeys();
          keys.onsuccess = () => resolve(keys.result.length);
        };
      }),
  );
  expect(names).toBeLessThanOrEqual(3);
});
