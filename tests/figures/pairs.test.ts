import { describe, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { isDue } from "../support/long/due.ts";
import { pairsOf } from "../support/pairs.ts";
import { endsOf, holdModelOnce } from "./contract.tsx";

/**
 * A pure figure stands every pair of ends of any two of its knobs, the others at their defaults: it is finite, it is drawn,
 * its checks hold. `npm run test:pairs` asks all, a run a hundredth.
 */
describe.each(figures)("pairs of ends of $slug", ({ slug, load }) => {
  test("it stands", { timeout: 1_800_000 }, async () => {
    const figure = await load();
    if ("simulate" in figure) return;
    const ends = Object.fromEntries(
      Object.entries(figure.params).map(([name, spec]) => [name, endsOf(spec)]),
    );
    const faults: string[] = [];
    for (const pair of pairsOf(ends)) {
      const name = `${slug}: ${JSON.stringify(pair)}`;
      if (!isDue(name, 100)) continue;
      try {
        holdModelOnce(figure, { ...defaultsOf(figure.params), ...pair });
      } catch (error) {
        faults.push(`${name}: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`);
      }
    }
    if (faults.length > 0) throw new Error(`${faults.length} settings\n${faults.slice(0, 20).join("\n")}`);
  });
});
