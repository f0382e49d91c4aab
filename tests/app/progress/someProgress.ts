import fc from "fast-check";
import type { Progress } from "../../../src/app/progress/progress.ts";

/** The moment at which the tests read what was kept: a day of 2026. */
export const now = 1_790_000_000_000;

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const place = fc.tuple(slug, slug).map(([chapter, section]) => `${chapter}#${section}`);

/** Any progress that can have been made by now. */
export const someProgress: fc.Arbitrary<Progress> = fc.record({
  read: fc.array(place).map((names) => new Set(names)),
  played: fc.array(slug).map((names) => new Set(names)),
  // Few moments, so that two often were at the same one.
  last: fc.option(fc.record({ place, at: fc.constantFrom(0, 1, now - 1, now) })),
});
