import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import { digits } from "../../build/digits.ts";
import { kernels } from "../../build/kernels.ts";
import { findBrowser } from "../findBrowser.ts";
import type { Bench, ContestantName } from "./page.ts";
import { startTorch, type Torch } from "./torch.ts";
import { type Results, verdictOn } from "./verdict.ts";

const rounds = 9;
const stepsPerRound = 5;
/** Steps after which the losses are compared: the whole of some rounds. */
const comparedStep = 30;
const contestants: readonly ContestantName[] = ["wasm-relaxed", "wasm-simd", "transposing", "layers", "jax"];
const root = import.meta.dirname;
const outDir = join(root, "..", "..", "node_modules", ".cache", "bench");

/** What was measured, and what could not be, in sentences. */
interface Measured {
  readonly results: Results;
  readonly notRun: string[];
  /** Of a step's matrix products in native code, milliseconds. */
  readonly bound: number | null;
}

/** All contestants take turns: what the machine does meanwhile hits them alike. */
async function measureOn(page: Page): Promise<Measured> {
  const ask = <K extends keyof Bench>(question: K, ...args: Parameters<Bench[K]>) =>
    page.evaluate<Awaited<ReturnType<Bench[K]>>>(`bench.${question}(...${JSON.stringify(args)})`);
  await ask("prepare", rounds * stepsPerRound);
  const notRun = ["WebGL and WebGPU (a headless browser has software graphics only)"];
  const takers = new Map<string, Pick<Torch, "take" | "loss">>();
  for (const name of contestants) {
    const obstacle = await ask("start", name);
    if (obstacle === null)
      takers.set(name, {
        take: (from, to) => ask("take", name, from, to),
        loss: (index) => ask("loss", name, index),
      });
    else notRun.push(`${name} (${obstacle})`);
  }
  const torch = startTorch(rounds * stepsPerRound);
  if (torch === null) notRun.push("PyTorch and the native bound (no python3-torch here)");
  else takers.set("torch", torch);
  const results = new Map(
    [...takers.keys()].map((name) => [name, { milliseconds: [] as number[], loss: Number.NaN }]),
  );
  try {
    for (let round = 0; round < rounds; round++) {
      const from = round * stepsPerRound;
      // Each round begins with another: who follows whom matters to the caches.
      const order = [...takers].map((_, i, all) => all[(i + round) % all.length]);
      for (const [name, { take, loss }] of order) {
        const result = results.get(name);
        if (result === undefined) continue;
        result.milliseconds.push(...(await take(from, from + stepsPerRound)));
        if (from + stepsPerRound === comparedStep) result.loss = await loss(comparedStep);
      }
    }
    return { results, notRun, bound: (await torch?.bound()) ?? null };
  } finally {
    torch?.end();
  }
}

async function measure(): Promise<Measured & { browserName: string }> {
  const site: InlineConfig = {
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [digits(), kernels()],
    worker: { format: "es", plugins: () => [kernels()] },
    build: { outDir, emptyOutDir: true, target: "es2023", assetsInlineLimit: 0 },
  };
  await build(site);
  const server = await preview({ ...site, preview: { port: 4273 } });
  const browser = await chromium.launch(
    await findBrowser().then(({ executablePath, args }) => ({ executablePath, args: [...args] })),
  );
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction("'bench' in globalThis");
    return { ...(await measureOn(page)), browserName: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

const { results, notRun, bound, browserName } = await measure();
const { report, holds } = verdictOn(results, stepsPerRound);
const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}`;
process.stdout.write(
  [
    `One training step of a 784-400-20 VAE, batch 128, one thread each, in turns of ${stepsPerRound} steps`,
    `${machine}; headless ${browserName}`,
    ...(bound === null ? [] : [`the step's matrix products in native code: ${bound.toFixed(1)} ms`]),
    "",
    ...report,
    ...notRun.map((what) => `not run: ${what}`),
    "",
  ].join("\n"),
);
process.exitCode = holds ? 0 : 1;
