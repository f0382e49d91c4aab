import { chromium } from "playwright-core";
import { aptChromium, playwrightChromium, sparticuzChromium } from "./installBrowser.ts";
import { installedBrowsers } from "./installedBrowsers.ts";

/** What playwright-core's `chromium.launch` needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A place to find a browser in: looking may mean installing, and may throw. */
export interface BrowserSource {
  readonly name: string;
  readonly look: () => Promise<readonly string[]> | readonly string[];
}

/**
 * A quiet browser: nothing that it fetches by itself, no first-run pages; root on Debian has no sandbox. Without a
 * graphics card the processor draws faster by itself than by imitating one, by a seventh; WebGL is there all the same.
 */
const args = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
];

const sources: readonly BrowserSource[] = [
  { name: "CHROME_PATH", look: () => [process.env["CHROME_PATH"] ?? ""].filter(Boolean) },
  { name: "Playwright's", look: () => [chromium.executablePath()] },
  { name: "on this machine", look: installedBrowsers },
  { name: "playwright install chromium", look: playwrightChromium },
  { name: "apt-get install chromium", look: aptChromium },
  { name: "@sparticuz/chromium", look: sparticuzChromium },
];

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0];

/** Null if the browser runs a line of JavaScript, else what went wrong. */
async function launchProblem(executablePath: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      return (await page.evaluate("6 * 7")) === 42 ? null : "does not compute";
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error);
  }
}

/** The first browser of `from` that launches, in order. Throws, with what was tried and why not, if none does. */
export async function firstThatLaunches(
  from: readonly BrowserSource[],
  problemOf: (executablePath: string) => Promise<string | null>,
): Promise<string> {
  const tried: string[] = [];
  for (const { name, look } of from) {
    try {
      for (const path of await look()) {
        const problem = await problemOf(path);
        if (problem === null) return path;
        tried.push(`${name}: ${path}: ${problem}`);
      }
    } catch (error) {
      tried.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      "No browser could be found or installed. Install one and run this again:",
      "  Debian, Ubuntu: apt-get install chromium, as root",
      "  anywhere: Chromium, Chrome or Edge, by its own installer; or set CHROME_PATH to one that is there",
      "What was tried:",
      ...tried.map((attempt) => `  ${attempt}`),
    ].join("\n"),
  );
}

/**
 * A Chromium that launches here: CHROME_PATH, Playwright's, one that is installed (Chrome and Edge too), else one
 * installed now. Rejects, saying what was tried, if there is none: tests must then fail, not skip.
 */
export async function findBrowser(): Promise<Browser> {
  return { executablePath: await firstThatLaunches(sources, launchProblem), args };
}
