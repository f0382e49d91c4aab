import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import { digits } from "../../build/digits.ts";
import { kernels } from "../../build/kernels.ts";
import { findBrowser } from "../findBrowser.ts";
import { machine } from "./machine.ts";
import type { Bench } from "./page.ts";

/** The bench's own page, open in a Chromium. */
export interface OpenBench {
  readonly browser: Browser;
  /** The machine and the browser, for the head of a report. */
  readonly machine: string;
  /** Calls what the page offers. */
  ask<K extends keyof Bench>(question: K, ...args: Parameters<Bench[K]>): ReturnType<Bench[K]>;
  close(): Promise<void>;
}

const root = import.meta.dirname;
const outDir = join(root, "..", "..", "node_modules", ".cache", "bench");

const site: InlineConfig = {
  root,
  base: "./",
  configFile: false,
  logLevel: "error",
  plugins: [digits(), kernels()],
  worker: { format: "es", plugins: () => [kernels()] },
  build: { outDir, emptyOutDir: true, target: "es2023", assetsInlineLimit: 0 },
};

/** Builds the bench's page and opens it. A graphics card, where there is one, may be used. */
export async function openBench(): Promise<OpenBench> {
  await build(site);
  const server = await preview({ ...site, preview: { port: 4273 } });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: args.filter((arg) => arg !== "--disable-gpu"),
  });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.waitForFunction("'bench' in globalThis");
  return {
    browser,
    machine: machine(browser),
    ask: (question, ...args) =>
      page.evaluate(`bench.${question}(...${JSON.stringify(args)})`) as ReturnType<Bench[typeof question]>,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
