import { defineConfig } from "vitest/config";
import { about } from "./build/about.ts";
import { kernels } from "./build/kernels.ts";
import { tags } from "./tests/support/long/turns.ts";

const inBrowser = {
  globalSetup: ["tests/browser/setup.ts"],
  // The files that a worker takes share its browser.
  isolate: false,
  setupFiles: ["tests/support/long/inTurn.ts"],
  testTimeout: 400_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

/** Tests that measure the page at work: they get the machine to themselves. */
const measured = ["mainThread", "training", "hidden"].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  test: {
    tags,
    projects: [
      {
        plugins: [about(), kernels()],
        test: {
          name: "unit",
          // By itself Vitest leaves one core idle, on two half the machine.
          maxWorkers: "100%",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          setupFiles: ["tests/support/typeset.ts", "tests/support/long/inTurn.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...inBrowser,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: measured,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: "browser-alone",
          include: measured,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
