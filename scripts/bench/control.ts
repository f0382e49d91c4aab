import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../findBrowser.ts";
import { machine } from "./machine.ts";
import { pageScript } from "../pageScript.ts";
import { backupsOf, cases, type ControlCase, type Solved } from "./controlCases.ts";

/** Rounds in which page and NumPy take turns; the first, which compiles, is not counted, and the best of the rest is. */
const rounds = 8;
/** What the first case must take at most, and the second reach at least. */
const [frame, leastRate] = [16, 1e8];
/** How far apart, relatively, the two values of the start may be. */
const tolerance = 1e-9;

const root = import.meta.dirname;

/** NumPy's answer to a case: by the same algebra as ours, and by the formulas as they stand. */
interface ByNumpy {
  readonly shared: Solved;
  readonly plain: Solved;
}

/** All cases by NumPy, or null where there is none. */
function byNumpy(): readonly ByNumpy[] | null {
  const input = cases.map((one) => JSON.stringify(one)).join("\n");
  for (const python of ["python3", "/usr/bin/python3"]) {
    const { status, stdout } = spawnSync(python, [join(root, "control_numpy.py")], {
      input,
      encoding: "utf8",
    });
    if (status === 0)
      return stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as ByNumpy);
  }
  return null;
}

async function measure() {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript(join(import.meta.dirname, "controlPage.ts")) });
    const ours: Solved[][] = [];
    const numpy: (readonly ByNumpy[] | null)[] = [];
    for (let round = 0; round < rounds; round++) {
      const solved: Solved[] = [];
      for (const one of cases) solved.push(await page.evaluate<Solved>(`solve(${JSON.stringify(one)})`));
      ours.push(solved);
      numpy.push(byNumpy());
    }
    return { ours, numpy, machineName: machine(browser) };
  } finally {
    await browser.close();
  }
}

const rate = (one: ControlCase, milliseconds: number): number => (1000 * backupsOf(one)) / milliseconds;
const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join("");
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const million = (value: number): string => `${(value / 1e6).toFixed(0)} M/s`;

const { ours, numpy, machineName } = await measure();
const timed = cases.map((one, i) => {
  const own = Math.min(...ours.slice(1).map((round) => round[i].milliseconds));
  const other = numpy.slice(1).flatMap((round) => (round === null ? [] : [round[i]]));
  const best = (way: keyof ByNumpy) => Math.min(...other.map((answer) => answer[way].milliseconds));
  const value = ours[0][i].value;
  const far = other.flatMap(({ shared, plain }) => [shared.value - value, plain.value - value]);
  return {
    one,
    own,
    numpy: [best("shared"), best("plain")],
    apart: Math.max(0, ...far.map(Math.abs)) / (1 + Math.abs(value)),
  };
});
const holds =
  timed[0].own < frame &&
  rate(timed[1].one, timed[1].own) >= leastRate &&
  timed.every(({ apart }) => apart < tolerance);
process.stdout.write(
  [
    "Soft Bellman backups (state · action · t) a second, float64, one thread, all layers kept",
    machineName,
    "",
    row("slip 0.1, τ = 1, optimistic", "ms", "backups", "NumPy", "ratio", "plain NumPy", "ratio"),
    ...timed.map(({ one, own, numpy }) =>
      row(
        one.name,
        ms(own),
        million(rate(one, own)),
        ...numpy.flatMap((theirs) =>
          theirs < Number.POSITIVE_INFINITY ? [ms(theirs), `${(theirs / own).toFixed(1)}×`] : ["–", "–"],
        ),
      ),
    ),
    "",
    "NumPy shares exponentials between neighbours as we do; plain NumPy sums each Q in log space, as the formulas stand",
    ...(numpy.includes(null) ? ["not run: NumPy (no python3-numpy here)"] : []),
    `a frame of ${frame} ms, ${million(leastRate)}, values within ${tolerance}: ${holds ? "yes" : "NO"}`,
    "",
  ].join("\n"),
);
process.exitCode = holds ? 0 : 1;
