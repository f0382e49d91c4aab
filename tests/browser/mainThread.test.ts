import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { tasksDuring } from "./support/mainThread.ts";
import { test } from "./support/test.ts";

const seconds = 10;
/** Milliseconds, as the README claims it; counted on the processor, so that it is the page's own work alone. */
const longestAllowed = 50;

test("while it trains, the page never freezes", async ({ openPage }) => {
  const { page } = await openPage("figure/vae?seed=1");
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.button("Play").click();
  await figure.waitForStep(5);
  const before = await figure.step();
  const tasks = await tasksDuring(page, () => page.waitForTimeout(seconds * 1000));
  const steps = (await figure.step()) - before;
  const longest = Math.max(...tasks.map(({ onTheProcessor }) => onTheProcessor));
  console.info(
    `Main thread while training: ${tasks.length} tasks and ${steps} steps in ${seconds} s; the longest task took ` +
      `${longest.toFixed(1)} ms of the processor, ${Math.max(...tasks.map(({ onTheClock }) => onTheClock)).toFixed(0)} ms by the clock.`,
  );
  expect(steps).toBeGreaterThan(0);
  expect(tasks.length).toBeGreaterThan(seconds);
  expect(longest).toBeLessThanOrEqual(longestAllowed);
  await figure.pause();
});

test("a task that is too long would be seen", async ({ openPage }) => {
  const { page } = await openPage("about");
  const tasks = await tasksDuring(page, () =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 100));
      let sum = 0;
      for (let i = 0; i < 3e8; i++) sum += Math.sqrt(i);
      return sum;
    }),
  );
  const longest = Math.max(...tasks.map(({ onTheProcessor }) => onTheProcessor));
  expect(longest).toBeGreaterThan(longestAllowed);
});
