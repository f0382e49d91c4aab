import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { installedBrowsers } from "./installedBrowsers.ts";

/** Runs a command, its output going to stderr. Throws if it fails or takes ten minutes. */
function run(command: string, ...args: string[]): void {
  process.stderr.write(`Looking for a browser: ${[command, ...args].join(" ")}\n`);
  execFileSync(command, args, { stdio: ["ignore", process.stderr, process.stderr], timeout: 600_000 });
}

/** Downloads Playwright's Chromium. */
export function playwrightChromium(): string[] {
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  run(process.execPath, join(playwright, "cli.js"), "install", "chromium");
  return [chromium.executablePath()];
}

/** Installs Debian's Chromium, with the libraries that Playwright's lacks on a bare system; needs root. */
export function aptChromium(): string[] {
  const apt = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  run(apt[0], ...apt.slice(1), "update");
  run(apt[0], ...apt.slice(1), "install", "-y", "--no-install-recommends", "chromium");
  return [...installedBrowsers(), chromium.executablePath()];
}

/** A Chromium that brings its libraries along (Linux on x64 only), kept out of the project's own dependencies. */
export async function sparticuzChromium(): Promise<string[]> {
  const folder = join(import.meta.dirname, "..", "node_modules", ".cache", "browser");
  run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, "@sparticuz/chromium");
  // It unpacks its libraries, and points LD_LIBRARY_PATH at them, only where it believes to be on Amazon's machines.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const packaged = createRequire(join(folder, "package.json"))("@sparticuz/chromium") as {
    executablePath(): Promise<string>;
  };
  return [await packaged.executablePath()];
}
