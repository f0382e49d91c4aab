import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { Chance } from "../../support/chance.ts";
import { long } from "../../support/long/due.ts";
import { letLoose } from "../../../scripts/fuzz/monkey.ts";
import { places } from "../../../scripts/fuzz/places.ts";
import { reportOf, tableOf } from "../../../scripts/fuzz/report.ts";

/** How long it is loose in the long run, minutes; `npm run fuzz -- --minutes 60` is for the rest. */
const SHORT_MINUTES = 1;

/** All places, in an order of the seed's own: time is up before it has been in each. */
function shuffled(seed: number) {
  const chance = new Chance(seed, "order of places");
  return places
    .map((place) => ({ place, at: chance.share() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ place }) => place);
}

test(`a monkey of the day's seed, loose for ${SHORT_MINUTES} min, finds nothing wrong`, {
  tags: "tenth",
}, async () => {
  const { seed } = long;
  const { executablePath, args } = inject("launch");
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const { acts, findings } = await letLoose({
      browser,
      base: inject("base"),
      places: shuffled(seed),
      seed,
      milliseconds: SHORT_MINUTES * 60_000,
      acts: 20,
      shrinkFor: 30_000,
      tell: () => undefined,
    });
    const met = new Map([...acts].filter(([, count]) => count > 0));
    console.info(`LONG_SEED=${seed}, acts:\n${tableOf(met)}`);
    expect(met.size, "places where it did anything").toBeGreaterThan(0);
    expect(findings.map((finding) => reportOf(finding, JSON.stringify(finding.shortest)))).toEqual([]);
  } finally {
    await browser.close();
  }
});
