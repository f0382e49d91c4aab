import type { Browser, Page } from "playwright-core";
import { performAimed } from "./acts/aimed.ts";
import { performWhole } from "./acts/whole.ts";
import type { Act, Plan, Start, Wish } from "./act.ts";
import { faultsOnScreen } from "./inPage/faultsOnScreen.ts";
import { resolve } from "./resolve.ts";
import { ask, settle, withinPatience } from "./settle.ts";
import { type Visit, visit } from "./visit.ts";

/** What has become of a session. */
export interface Outcome {
  readonly plan: Plan;
  /** What was found after the last act; none if all was well. */
  readonly faults: readonly string[];
}

/** When a session ends. */
interface Limits {
  /** Acts that were done. */
  readonly acts: number;
  /** By `performance.now()`. */
  readonly until: number;
}

/** More windows than these are closed, the oldest first: a deck opens one for its speaker. */
const windows = 3;

/** How long an act may take, milliseconds: a finger goes in steps of a few pixels, each of them told to the browser. */
const handPatience = 150_000;

/** Something of the page has the focus; null where it is nothing's. */
const focusIn = () => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body ? null : activeElement.localName;
};

/** An act by keys that begins on something and stays in the page: Tab may lead out of it. */
const beginsOn = (act: Act): boolean =>
  act.kind === "slide" || (act.kind === "type" && !act.key.endsWith("Tab"));
const isOfKeys = (act: Act): boolean => act.kind === "keys" && !act.keys.some((key) => key.endsWith("Tab"));

/** What is wrong on the screen, and still is when the page has been given time to lay itself out. */
async function lookAt(page: Page): Promise<string[]> {
  const look = () => ask(page, () => page.evaluate(faultsOnScreen));
  const first = await look();
  if (first.length === 0) return [];
  await page.waitForTimeout(1_000);
  await settle(page);
  const known = new Set(first);
  return (await look()).filter((fault) => known.has(fault));
}

/** Does an act, waits until the page rests, and looks at everything. Null if there was nothing to do it to. */
async function doAndLook(visit: Visit, act: Act): Promise<string[] | null> {
  const { page } = visit;
  const own: string[] = [];
  const before = await ask(page, () => page.evaluate(focusIn));
  const from = page.url().replace(/[?#].*$/, "");
  if ("target" in act) {
    if (!(await withinPatience(performAimed(visit, act), handPatience))) return null;
  } else own.push(...(await withinPatience(performWhole(visit, act), handPatience)));
  await settle(page);
  const held = beginsOn(act) ? "control" : isOfKeys(act) ? before : null;
  if (held !== null && page.url().replace(/[?#].*$/, "") === from) {
    const after = await ask(page, () => page.evaluate(focusIn));
    if (after === null) own.push(`the focus is lost: a ${held} had it, and now nothing has`);
  }
  own.push(...(await lookAt(page)));
  const open = page
    .context()
    .pages()
    .filter((other) => other !== page);
  for (const old of open.slice(0, Math.max(0, open.length - windows + 1))) await old.close();
  return [...own, ...(await visit.newFaults())];
}

/**
 * One visit to the site: does what it is asked, act by act, and looks at everything after each, until the first fault.
 * @param asked wishes, whose targets are chosen on the page, or acts of a plan, to do again; what cannot be done is left out
 */
export async function session(
  browser: Browser,
  base: string,
  start: Start,
  asked: Iterable<Wish | Act>,
  limits: Limits,
): Promise<Outcome> {
  const done: Act[] = [];
  const end = (faults: readonly string[]): Outcome => ({ plan: { start, acts: done }, faults });
  let opened: Visit | undefined;
  try {
    opened = await visit(browser, base, start);
    const { page } = opened;
    await settle(page);
    const atOnce = [...(await lookAt(page)), ...(await opened.newFaults())];
    if (atOnce.length > 0) return end(atOnce);
    let vain = 0;
    for (const wish of asked) {
      if (done.length >= limits.acts || vain > 200 || performance.now() > limits.until) break;
      const act =
        "target" in wish && "role" in wish.target
          ? (wish as Act)
          : await ask(page, () => resolve(page, wish as Wish));
      if (act) done.push(act);
      const faults = act && (await doAndLook(opened, act));
      if (act && !faults) done.pop();
      if (!faults) vain++;
      else if (faults.length > 0) return end(faults);
    }
    return end([]);
  } catch (error) {
    return end([
      `the monkey could not go on: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    ]);
  } finally {
    await opened?.close();
  }
}
