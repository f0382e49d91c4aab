import type { Page } from "playwright-core";
import type { Course } from "./acts.ts";
import { Counters, type Counts } from "./counters.ts";

/** Counts after so many acts. */
export interface Reading {
  readonly acts: number;
  readonly counts: Counts;
}

/** Acts until caches, compiled code and pools are full: the first tenth, and twenty of a hundred or fewer. */
const warmUp = (acts: number): number => Math.max(acts / 10, Math.min(20, acts / 5));

/** Readings are taken about this often in all, at the ends of whole rounds: else one scene’s picture would pass for growth. */
const readings = 25;

/** Does the acts, and counts now and then after the warm-up. */
export async function measure(page: Page, course: Course, acts: number): Promise<readonly Reading[]> {
  await course.begin(page);
  const taken: Reading[] = [];
  const round = (await course.round?.(page)) ?? 1;
  const every = round * Math.max(1, Math.round((acts - warmUp(acts)) / readings / round));
  for (let done = 1; done <= acts; done++) {
    await course.perform(page, done - 1);
    if (done < warmUp(acts) || done % every !== 0) continue;
    await course.stand?.(page);
    const counters = await Counters.of(page);
    taken.push({ acts: done, counts: await counters.read() });
    await counters.close();
  }
  return taken;
}
