import { readDemonstrations } from "../../../data/demonstrationText.ts";
import { pathOf } from "../../../inference/demonstrators.ts";

/** The paths of a text of demonstrations. */
export function drawnIn(text: string): readonly Float64Array[] {
  const { count, paths } = readDemonstrations(text);
  return Array.from({ length: count }, (_, i) => pathOf(paths, i));
}
