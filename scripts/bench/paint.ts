import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { chapters, pages } from "../../src/contents.ts";
import { serveFolder } from "../../tests/browser/support/staticHost.ts";
import { findBrowser } from "../findBrowser.ts";
import { freePort } from "./freePort.ts";
import { machine } from "./machine.ts";
import { median, row } from "./median.ts";
import { type Profile, profiles, type Reading, visit } from "./paintReading.ts";

/** What every address is to keep to. Scripts: less than `scriptsOfProse` where no figure stands near the top. */
const goals: Readonly<Record<Profile, Reading>> = {
  mobile: { performance: 95, fcp: 1500, lcp: 2500, tbt: 150, cls: 0.02, scripts: 110_000, requests: 10 },
  desktop: { performance: 100, fcp: 1500, lcp: 2500, tbt: 0, cls: 0.02, scripts: 110_000, requests: 10 },
};
const scriptsOfProse = 30_000;
const prose = new Set(["errata", "glossary", "gallery", "about"]);

/** `PAINT=control,vae npm run bench -- paint` visits only these; PAINT_VISITS says how often (3). */
const named = process.env.PAINT?.split(",");
const visits = Number(process.env.PAINT_VISITS ?? 3);
const all = [
  ...pages.map(({ address }) => address),
  ...chapters.flatMap(({ figures }) => figures.map((slug) => `figure/${slug}`)),
];
const nameOf = (address: string) => address || "home";
const strange = named?.filter((name) => !all.some((address) => nameOf(address) === name)) ?? [];
if (strange.length > 0)
  throw new Error(`PAINT: there is no ${strange.join(", ")}; there are ${all.map(nameOf).join(", ")}.`);
const addresses = named ? all.filter((address) => named.includes(nameOf(address))) : all;

const project = join(import.meta.dirname, "..", "..");
const outDir = join(project, "node_modules", ".cache", "paint");

const keys = ["performance", "fcp", "lcp", "tbt", "cls", "scripts", "requests"] as const;
const show: Readonly<Record<(typeof keys)[number], (value: number) => string>> = {
  performance: (value) => value.toFixed(0),
  fcp: (value) => `${(value / 1000).toFixed(2)} s`,
  lcp: (value) => `${(value / 1000).toFixed(2)} s`,
  tbt: (value) => `${value.toFixed(0)} ms`,
  cls: (value) => value.toFixed(3),
  scripts: (value) => `${(value / 1000).toFixed(0)} kB`,
  requests: (value) => value.toFixed(0),
};

/** The median of each number. */
function middleOf(readings: readonly Reading[]): Reading {
  const of = (key: (typeof keys)[number]) => median(readings.map((reading) => reading[key]));
  return {
    performance: of("performance"),
    fcp: of("fcp"),
    lcp: of("lcp"),
    tbt: of("tbt"),
    cls: of("cls"),
    scripts: of("scripts"),
    requests: of("requests"),
  };
}

/** The names of the goals that a reading misses. */
function missed(address: string, profile: Profile, reading: Reading): string[] {
  const goal = { ...goals[profile], ...(prose.has(address) && { scripts: scriptsOfProse }) };
  return keys.filter((key) => (key === "performance" ? reading[key] < goal[key] : reading[key] > goal[key]));
}

await build({ root: project, logLevel: "error", build: { outDir, emptyOutDir: true } });
const host = await serveFolder(outDir, { cleanUrls: true, gzip: true });
const port = await freePort();
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${port}`],
});
let failures = 0;
try {
  process.stdout.write(`First visits by Lighthouse, median of ${visits}\n${machine(browser)}\n`);
  for (const profile of profiles) {
    process.stdout.write(`\n${row(profile, keys, 12).padEnd(26)}\n`);
    for (const address of addresses) {
      const readings: Reading[] = [];
      for (let i = 0; i < visits; i++) readings.push(await visit(host.base + address, port, profile));
      const middle = middleOf(readings);
      const misses = missed(address, profile, middle);
      failures += misses.length;
      const cells = keys.map((key) => show[key](middle[key]) + (misses.includes(key) ? " !" : "  "));
      process.stdout.write(`${row(address || "home", cells, 12)}\n`);
    }
  }
} finally {
  await browser.close();
  await host.close();
  rmSync(outDir, { recursive: true, force: true });
}
process.stdout.write(
  `\n${failures === 0 ? "Every goal is kept." : `Goals missed, marked "!": ${failures}.`}\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
