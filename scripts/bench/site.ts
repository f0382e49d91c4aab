import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build, preview } from "vite";
import { median } from "./median.ts";
import { openBench } from "./openBench.ts";
import { timeFirstStep, type Watched, watchPage } from "./sitePage.ts";

const rounds = 6;
/** Milliseconds that the figure plays, and that bare training takes, in a round. */
const turn = 4000;
/** The figure's defaults. */
const shape = { latent: 2, width: 256, batch: 128 };
const figure = "figure/vae?seed=1";

/** What the site is to keep to. */
const goals = { share: 0.85, longestTask: 50, frame: 17, firstStep: 1000 };

const project = join(import.meta.dirname, "..", "..");
const outDir = join(project, "node_modules", ".cache", "site");

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const atStepZero = (page: Page) => page.locator(".transport-progress", { hasText: /step 0\b/ });

/** Rewinds, and plays again from step 0. */
async function firstStep(page: Page): Promise<number> {
  await press(page, "Rewind");
  await atStepZero(page).waitFor();
  const elapsed = await page.evaluate(timeFirstStep);
  await press(page, "Pause");
  return elapsed;
}

interface Round extends Watched {
  readonly bare: number;
  readonly firstStep: number;
}

async function measure(page: Page, bare: () => Promise<number>): Promise<Round> {
  const toFirstStep = await firstStep(page);
  await press(page, "Play");
  await page.waitForTimeout(500);
  const watched = await page.evaluate(watchPage, turn);
  await press(page, "Pause");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  return { ...watched, bare: await bare(), firstStep: toFirstStep };
}

await build({ root: project, logLevel: "error", build: { outDir, emptyOutDir: true } });
const server = await preview({
  root: project,
  logLevel: "error",
  build: { outDir },
  preview: { port: 4275 },
});
const bench = await openBench();
const measured: Round[] = [];
try {
  const page = await bench.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL(figure, server.resolvedUrls?.local[0]).href);
  await page.locator('[data-figure="vae"]:not([aria-busy="true"]) .transport-progress').waitFor();
  await atStepZero(page).waitFor();
  const bare = () => bench.ask("bare", shape, turn);
  await bare();
  for (let round = 0; round < rounds; round++) measured.push(await measure(page, bare));
} finally {
  await bench.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

const of = (part: (round: Round) => number): number => median(measured.map(part));
const share = of(({ stepsPerSecond, bare }) => stepsPerSecond / bare);
const longest = Math.max(...measured.map(({ longestTask }) => longestTask));
const frame = of(({ frame95 }) => frame95);
const first = Math.max(...measured.map((round) => round.firstStep));
const verdicts: readonly (readonly [string, boolean])[] = [
  [
    `with everything on the screen training keeps at least ${100 * goals.share} % of its bare speed (${(100 * share).toFixed(1)} %)`,
    share >= goals.share,
  ],
  [
    `no task of the page over ${goals.longestTask} ms (longest ${longest.toFixed(0)})`,
    longest <= goals.longestTask,
  ],
  [`95 % of frames within ${goals.frame} ms (${frame.toFixed(1)})`, frame <= goals.frame],
  [`the first step within ${goals.firstStep} ms of Play (${first.toFixed(0)})`, first <= goals.firstStep],
];
process.stdout.write(
  [
    `The figure vae as built, 784-${shape.width}-${shape.latent}, batch ${shape.batch}: ${rounds} rounds of ${turn / 1000} s of playing and of bare training`,
    bench.machine,
    "",
    `steps a second on the page  ${measured.map((r) => r.stepsPerSecond.toFixed(0)).join("  ")}`,
    `bare                        ${measured.map((r) => r.bare.toFixed(0)).join("  ")}`,
    `pictures a second           ${measured.map((r) => r.picturesPerSecond.toFixed(0)).join("  ")}`,
    "",
    ...verdicts.map(([sentence, holds]) => `${sentence}: ${holds ? "yes" : "NO"}`),
    "",
  ].join("\n"),
);
process.exitCode = verdicts.every(([, holds]) => holds) ? 0 : 1;
