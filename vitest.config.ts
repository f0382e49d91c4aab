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

const inNode = {
  // By itself Vitest leaves one core idle, on two half the machine.
  maxWorkers: "100%",
  setupFiles: ["tests/support/typeset.ts", "tests/support/long/inTurn.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Unit tests that put something in the place of a module or of the browser's, load modules anew, or take a process' time. */
const apart = [
  "app/progress/kept",
  "app/settings/kinds",
  "chapters/sceneLinks",
  "data/fetchModel",
  "figures/anySize",
  "figures/contract",
  "figures/registry/*",
  "hostile/*",
  "marks/drag/shownBox",
  "nets/chooseBackend",
  "nets/kernels/fallbacks",
  "nets/outOfMemory",
  "nets/transposedMatMul",
  "ui/predict",
  "worker/*",
].map((name) => `tests/${name}.test.{ts,tsx}`);

/** Tests that measure the page at work: they get the machine to themselves. */
const measured = ["mainThread", "training", "hidden"].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  test: {
    tags,
    projects: [
      {
        plugins: [about(), kernels()],
        test: {
          ...inNode,
          name: "unit",
          pool: "threads",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", ...apart],
          // The files that a worker takes share its modules: each for itself, they took twice the time.
          isolate: false,
        },
      },
      {
        plugins: [about(), kernels()],
        test: { ...inNode, name: "unit-apart", include: apart },
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
