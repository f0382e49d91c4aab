import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall } from "../aptInstall.ts";
import { findBrowser } from "../findBrowser.ts";
import type { Engine } from "./engine.ts";
import { chromiumEngine, firefoxEngine } from "./puppeteerEngine.ts";
import { webkitEngine } from "./webkitEngine.ts";

/** The engines by the names that the command line knows; the first is what the others are compared with. */
export const engineNames = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];

const onPath = (...names: readonly string[]): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const inside = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Where Debian lays WebKit's own small browser, whose library's version is in the path. */
function miniBrowser(): string | undefined {
  return inside("/usr/lib")
    .filter((path) => path.endsWith("-linux-gnu"))
    .flatMap(inside)
    .filter((path) => /webkit2gtk-4\.\d$/.test(path))
    .map((path) => join(path, "MiniBrowser"))
    .findLast((path) => existsSync(path));
}

interface Source {
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** What starts it; undefined while something of it is missing here. */
  look(): (() => Promise<Engine>) | undefined;
}

const firefox: Source = {
  packages: ["firefox-esr"],
  look() {
    const path = process.env["FIREFOX_PATH"] ?? onPath("firefox-esr", "firefox");
    return path === undefined ? undefined : () => firefoxEngine(path);
  },
};

const webkit: Source = {
  packages: ["webkit2gtk-driver", "xvfb"],
  look() {
    const [driver, browser] = [onPath("WebKitWebDriver"), miniBrowser()];
    if (driver === undefined || browser === undefined || onPath("Xvfb") === undefined) return undefined;
    return () => webkitEngine(driver, browser);
  },
};

/** What starts an engine, installed now where it is missing and can be. Rejects, saying what is missing, if it cannot. */
async function starterOf({ packages, look }: Source): Promise<() => Promise<Engine>> {
  const missing = `it is not on this machine; Debian has it: apt-get install ${packages.join(" ")}`;
  const here = look();
  if (here) return here;
  if (onPath("apt-get") === undefined || process.getuid?.() !== 0) throw new Error(missing);
  await aptInstall(...packages);
  const now = look();
  if (!now) throw new Error(missing);
  return now;
}

/** Starts an engine. Rejects, with why in a sentence, where it is not to be had. */
export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === "chromium") {
    const { executablePath, args } = await findBrowser();
    return chromiumEngine(executablePath, args);
  }
  return (await starterOf(name === "firefox" ? firefox : webkit))();
}
