import { type Course, navigations, resets, scenes, training } from "./acts.ts";
import type { Options, Part } from "./options.ts";

/** What is done for a part, and how often; reading is no course. */
export function coursesOf(
  part: Part,
  { figures, acts, minutes }: Pick<Options, "figures" | "acts" | "minutes">,
): readonly (readonly [Course, number])[] {
  if (part === "reading") return [];
  if (part === "chapters") return [[navigations, Math.max(20, acts / 2)]];
  const courseOf = { resets, scenes, training }[part];
  return figures.map((slug) => [courseOf(slug), part === "training" ? 60 * minutes : acts]);
}
