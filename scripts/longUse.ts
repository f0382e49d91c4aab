// Does what readers do over and over, and tells what grows with it. CONTRIBUTING.md says more.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { serveFolder } from "../tests/browser/support/staticHost.ts";
import { machine } from "./bench/machine.ts";
import { findBrowser } from "./findBrowser.ts";
import type { Course } from "./longUse/acts.ts";
import { coursesOf } from "./longUse/courses.ts";
import { measure } from "./longUse/measure.ts";
import { type Options, readOptions, usage } from "./longUse/options.ts";
import { readChapters } from "./longUse/reading.ts";
import { heading, linesOf } from "./longUse/report.ts";
import { buildSite } from "./record/buildSite.ts";

const project = join(import.meta.dirname, "..");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** As many times what one figure held as a chapter may hold when it was read. */
const mostRead = 1.3;

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(3));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Does a course and prints its table. Resolves with whether anything grows that may not. */
async function grows(page: Page, course: Course, acts: number): Promise<boolean> {
  say(`\n${acts} times ${course.act}`);
  const began = performance.now();
  const readings = await measure(page, course, acts);
  const lines = linesOf(course, readings);
  say(heading);
  for (const { text } of lines) say(text);
  say(`  ${readings.length} readings in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
  return lines.some(({ verdict }) => verdict === "grows");
}

/** Reads chapters, and prints their table. Resolves with whether one holds more than it may. */
async function holdsMore(newPage: () => Promise<Page>, chapters: readonly string[]): Promise<boolean> {
  say(`\nA chapter read to its end and back, against its first figure alone; at most ${mostRead} times`);
  let isMore = false;
  for await (const { chapter, one, after } of readChapters(newPage, chapters)) {
    const ratios = (["pageHeap", "nodes", "listeners"] as const).map((name) => after[name] / one[name]);
    isMore ||= ratios[0] > mostRead;
    const [heap, nodes, listeners] = ratios.map((ratio) => ratio.toFixed(2));
    say(
      `  ${chapter.padEnd(20)} heap ${(one.pageHeap / 1e6).toFixed(1)} → ${(after.pageHeap / 1e6).toFixed(1)} MB (${heap}), nodes ${nodes}, listeners ${listeners}`,
    );
  }
  return isMore;
}

async function run(browser: Browser, base: string, options: Options): Promise<void> {
  const { only, chapters } = options;
  say(machine(browser));
  const newPage = async () => {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(120_000);
    return context.newPage();
  };
  for (const part of only) {
    for (const [course, count] of coursesOf(part, options)) {
      const page = await newPage();
      if (await grows(page, course, count)) process.exitCode = 1;
      await page.context().close();
    }
    if (part === "reading" && (await holdsMore(newPage, chapters))) process.exitCode = 1;
  }
}

const options = optionsOrUsage();
const outDir = options.dist ?? (await mkdtemp(join(tmpdir(), "elbo-room-use-")));
if (options.dist === null) await buildSite(project, outDir);
const host = await serveFolder(outDir, { cleanUrls: true });
const { executablePath, args } = await findBrowser();
// Playwright takes pages that were left out of memory; a reader's browser keeps some, for Back.
const browser = await chromium.launch({
  executablePath,
  args: [...args],
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
});
try {
  await run(browser, host.base, options);
} finally {
  await browser.close();
  await host.close();
  if (options.dist === null) await rm(outDir, { recursive: true, force: true });
}
