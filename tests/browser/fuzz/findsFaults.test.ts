import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Act, nameOf, type Start } from "../../../scripts/fuzz/act.ts";
import { type Finding, letLoose, replay } from "../../../scripts/fuzz/monkey.ts";
import { reportOf } from "../../../scripts/fuzz/report.ts";
import { session } from "../../../scripts/fuzz/session.ts";
import { wishesOf } from "../../../scripts/fuzz/wishes.ts";
import { serveFolder, type StaticHost } from "../support/staticHost.ts";
import { pageWith, planted } from "./planted.ts";

let browser: Browser;
let host: StaticHost;

/** A fault that takes two presses: Play, then Second. */
const afterTwo = `if (event.type === "click" && event.target === play) value = 2;
if (event.type === "click" && event.target.id === "second" && value === 2) console.error("planted");`;

beforeAll(async () => {
  const pages = planted.map(({ does }, i): [string, string] => [`figure/planted-${i}`, pageWith(does)]);
  pages.push(["figure/two", pageWith(afterTwo)], ["figure/sound", pageWith("")]);
  host = await serveFolder(inject("dist"), { beside: new Map(pages) });
  const { executablePath, args } = inject("launch");
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const start = (address: string): Start => ({
  address,
  width: 1280,
  height: 720,
  touch: false,
  offline: false,
});

describe("the monkey", () => {
  test.for(planted.map((one, i) => [one.name, i] as const))("finds %s", { tags: "fifth" }, async ([, i]) => {
    const from = start(`figure/planted-${i}`);
    const limits = { acts: 150, until: performance.now() + 150_000 };
    const { faults } = await session(browser, host.base, from, wishesOf(1, from), limits);
    expect(faults.join("\n")).toMatch(planted[i].said);
  });

  test("finds nothing on a page that is sound", { tags: "fifth" }, async () => {
    const from = start("figure/sound");
    const limits = { acts: 25, until: performance.now() + 150_000 };
    const { faults, plan } = await session(browser, host.base, from, wishesOf(1, from), limits);
    expect(faults).toEqual([]);
    expect(plan.acts).toHaveLength(25);
  });

  test("makes what it has found as short as it can be, and it can be done again", {
    tags: "tenth",
  }, async () => {
    const findings: Finding[] = [];
    const press = (name: string): Act => ({
      kind: "press",
      target: { role: "button", name, index: 0 },
      hand: "mouse",
    });
    const wait: Act = { kind: "wait", milliseconds: 1 };
    const first = [wait, press("Play"), wait, press("Play"), wait, press("Second")];
    await letLoose({
      browser,
      base: host.base,
      places: [{ name: "two", address: "figure/two", first }],
      seed: 1,
      round: 0,
      milliseconds: 100_000,
      acts: 200,
      shrinkFor: 60_000,
      tell: (finding) => void findings.push(finding),
    });
    expect(findings).toHaveLength(1);
    const [{ shortest, isRepeatable, isMinimal }] = findings;
    expect({ isRepeatable, isMinimal }).toEqual({ isRepeatable: true, isMinimal: true });
    expect(shortest.acts.map((act) => nameOf(act))).toEqual([
      expect.stringContaining("button “Play”"),
      expect.stringContaining("button “Second”"),
    ]);
    const saved = JSON.parse(JSON.stringify(shortest)) as typeof shortest;
    expect((await replay(browser, host.base, saved)).faults).toEqual(["console error: planted"]);
    expect(reportOf(findings[0], "two.json")).toMatch(/2 of \d+:[\s\S]*“Play”[\s\S]*--replay two\.json/);
  });
});

test("the same seed does the same to the same figure", { tags: "tenth" }, async () => {
  const from = start("figure/bound");
  const once = async () => {
    const limits = { acts: 25, until: Infinity };
    return (await session(browser, host.base, from, wishesOf(5, from), limits)).plan.acts;
  };
  const acts = await once();
  expect(acts).toHaveLength(25);
  expect(await once()).toEqual(acts);
});
