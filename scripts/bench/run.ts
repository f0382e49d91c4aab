import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import { digits } from "../../build/digits.ts";
import { findBrowser } from "../findBrowser.ts";
import type { BenchResult } from "./page.ts";
import { verdictOn } from "./verdict.ts";

const rounds = 13;
const stepsPerRound = 4;
const root = import.meta.dirname;
const outDir = join(root, "..", "..", "node_modules", ".cache", "bench");

async function measure(): Promise<{ result: BenchResult; browserName: string }> {
  const site: InlineConfig = {
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [digits()],
    worker: { format: "es" },
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
    const result = await page.evaluate<BenchResult>(`bench(${rounds}, ${stepsPerRound})`);
    return { result, browserName: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

const { result, browserName } = await measure();
const { report, holds } = verdictOn(result, stepsPerRound);
const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}`;
process.stdout.write(
  [
    `One training step of a 784-400-20 VAE, batch 128, WebAssembly backend, in turns of ${stepsPerRound} steps`,
    `${machine}; headless ${browserName}`,
    "",
    ...report,
    "not run: WebGL and WebGPU (a headless browser has software graphics only), threads (static hosts lack the headers)",
    "",
  ].join("\n"),
);
process.exitCode = holds ? 0 : 1;
