import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { aptInstall } from "./aptInstall.ts";
import { installedBrowsers } from "./installedBrowsers.ts";
import { runSaying } from "./runSaying.ts";

/** Downloads Playwright's Chromium. */
export async function playwrightChromium(): Promise<string[]> {
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  await runSaying(process.execPath, [join(playwright, "cli.js"), "install", "chromium"]);
  return [chromium.executablePath()];
}

/** Installs Debian's Chromium, with the libraries that Playwright's lacks on a bare system; needs root. */
export async function aptChromium(): Promise<string[]> {
  await aptInstall("chromium");
  return [...installedBrowsers(), chromium.executablePath()];
}

/** A Chromium that brings its libraries along (Linux on x64 only), kept out of the project's own dependencies. */
export async function sparticuzChromium(): Promise<string[]> {
  const folder = join(import.meta.dirname, "..", "node_modules", ".cache", "browser");
  const quietly = ["--no-save", "--no-audit", "--no-fund", "--prefix", folder];
  await runSaying("npm", ["install", ...quietly, "@sparticuz/chromium"]);
  // It unpacks its libraries, and points LD_LIBRARY_PATH at them, only where it believes to be on Amazon's machines.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const packaged = createRequire(join(folder, "package.json"))("@sparticuz/chromium") as {
    executablePath(): Promise<string>;
  };
  return [await packaged.executablePath()];
}
