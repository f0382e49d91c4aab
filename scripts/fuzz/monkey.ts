import type { Browser } from "playwright-core";
import type { Act, Plan } from "./act.ts";
import { Chance } from "../../tests/support/chance.ts";
import type { Place } from "./places.ts";
import { type Outcome, session } from "./session.ts";
import { shrink } from "./shrink.ts";
import { startOf, wishesOf } from "./wishes.ts";

/** A fault, and how it comes about. */
export interface Finding {
  readonly place: string;
  readonly seed: number;
  readonly round: number;
  readonly faults: readonly string[];
  /** As it was found. */
  readonly found: Plan;
  /** The shortest that was found still to fail. */
  readonly shortest: Plan;
  /** Every act of it is needed. */
  readonly isMinimal: boolean;
  /** It failed again when it was done again: if not, the page's own timing takes part. Null where nobody has tried. */
  readonly isRepeatable: boolean | null;
}

export interface Loose {
  readonly browser: Browser;
  /** Where the site is served. */
  readonly base: string;
  readonly places: readonly Place[];
  readonly seed: number;
  readonly milliseconds: number;
  /** Acts in one visit. */
  readonly acts: number;
  /** How long a fault may be made shorter, milliseconds. */
  readonly shrinkFor: number;
  /** Only this round of them, to find again what was found in it. */
  readonly round?: number | undefined;
  readonly tell: (finding: Finding) => void;
  /** Hears of every visit that has ended. */
  readonly onVisit?: (place: string, acts: number) => void;
}

/** Two faults are one if they differ in numbers only. */
export const signatureOf = (fault: string): string =>
  fault
    .replace(/\d+([.,]\d+)*(e[+-]?\d+)?/g, "#")
    .replace(/\?[^ ]*/g, "?")
    .slice(0, 160);

/** What is done first at a place, then what its seed asks for. */
function* asked(place: Place, seed: number, start: Plan["start"]) {
  yield* place.first;
  yield* wishesOf(seed, start);
}

/** A plan again, from its beginning. Does it end in the same fault? */
async function failsAgain(
  { browser, base }: Pick<Loose, "browser" | "base">,
  plan: Plan,
  faults: readonly string[],
): Promise<boolean> {
  const { faults: again } = await session(browser, base, plan.start, plan.acts, {
    acts: Infinity,
    until: Infinity,
  });
  const known = new Set(faults.map(signatureOf));
  return again.some((fault) => known.has(signatureOf(fault)));
}

/** Makes what was found as short as its time allows. */
async function understand(
  loose: Loose,
  place: Place,
  seed: number,
  round: number,
  { plan, faults }: Outcome,
): Promise<Finding> {
  const { start } = plan;
  const isRepeatable = loose.shrinkFor > 0 ? await failsAgain(loose, plan, faults) : null;
  const fails = (acts: readonly Act[]) => failsAgain(loose, { start, acts }, faults);
  const { acts, isMinimal } = isRepeatable
    ? await shrink(plan.acts, fails, { milliseconds: loose.shrinkFor })
    : { acts: plan.acts, isMinimal: false };
  return {
    place: place.name,
    seed,
    round,
    faults,
    found: plan,
    shortest: { start, acts },
    isMinimal,
    isRepeatable,
  };
}

/** The seed of one visit: every place and every round has its own. */
export const seedOf = (seed: number, place: string, round: number): number =>
  Math.floor(new Chance(seed, `${place}, round ${round}`).share() * 2 ** 32);

/**
 * Lets the monkey loose in the places in turn, round after round, until the time is up. A fault that was met before is counted
 * and not told again.
 * @returns the acts that were done, by the names of the places, and what was found
 */
export async function letLoose(
  loose: Loose,
): Promise<{ readonly acts: ReadonlyMap<string, number>; readonly findings: readonly Finding[] }> {
  const { browser, base, places, seed, milliseconds } = loose;
  const until = performance.now() + milliseconds;
  const acts = new Map<string, number>(places.map(({ name }) => [name, 0]));
  const findings: Finding[] = [];
  const known = new Set<string>();
  for (let round = loose.round ?? 0; performance.now() < until; round++) {
    for (const place of places) {
      if (performance.now() > until) break;
      if (!browser.isConnected()) throw new Error("The browser has gone.");
      const own = seedOf(seed, place.name, round);
      const start = startOf(own, place.address);
      const outcome = await session(browser, base, start, asked(place, own, start), {
        acts: loose.acts,
        until,
      });
      acts.set(place.name, (acts.get(place.name) ?? 0) + outcome.plan.acts.length);
      loose.onVisit?.(place.name, outcome.plan.acts.length);
      const isNew = outcome.faults.some((fault) => !known.has(signatureOf(fault)));
      for (const fault of outcome.faults) known.add(signatureOf(fault));
      if (!isNew) continue;
      const finding = await understand(loose, place, seed, round, outcome);
      findings.push(finding);
      loose.tell(finding);
    }
    if (loose.round !== undefined) break;
  }
  return { acts, findings };
}

/** Does a plan again. */
export const replay = (browser: Browser, base: string, { start, acts }: Plan): Promise<Outcome> =>
  session(browser, base, start, acts, { acts: Infinity, until: Infinity });
