import { nameOf } from "./act.ts";
import type { Finding } from "./monkey.ts";

/** What was found, and the commands that find it again. */
export function reportOf(finding: Finding, file: string): string {
  const { place, seed, round, faults, found, shortest, isMinimal, isRepeatable } = finding;
  const { width, height, touch } = shortest.start;
  const count = `${shortest.acts.length} of ${found.acts.length}`;
  const again =
    isRepeatable === null
      ? "As it was found:"
      : !isRepeatable
        ? "It did not come again when the same was done again: the page's own timing takes part."
        : `${isMinimal ? "All of these are needed" : "The shortest found in time"}, ${count}:`;
  return [
    `Fault in ${place}, after ${found.acts.length} acts:`,
    ...faults.map((fault) => `  ${fault}`),
    again,
    `  open ${shortest.start.address || "home"} at ${width} × ${height}${touch ? ", held in a hand" : ""}`,
    ...shortest.acts.map((act) => `  ${nameOf(act)}`),
    `Again: npm run fuzz -- --replay ${file}`,
    `   or: npm run fuzz -- --seed ${seed} --only ${place} --round ${round}`,
    "",
  ].join("\n");
}

/** How many acts were done where, as a table. */
export function tableOf(acts: ReadonlyMap<string, number>): string {
  const width = Math.max(...[...acts.keys()].map((name) => name.length));
  const rows = [...acts].map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`);
  const total = [...acts.values()].reduce((sum, count) => sum + count, 0);
  return [...rows, `${"in all".padEnd(width)}  ${String(total).padStart(6)}`].join("\n");
}
