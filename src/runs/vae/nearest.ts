import { digitPixels } from "../../data/digitsFormat.ts";
import type { Pictures } from "./snapshot.ts";

/** The picture of a set that is nearest to each of some others, by Σ_d (x_d − y_d)²; of equals the first. */
export function nearest(set: Pictures, to: Pictures): Pictures {
  const found = new Uint8Array(to.length);
  for (let at = 0; at < to.length; at += digitPixels) {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let from = 0; from < set.length; from += digitPixels) {
      let distance = 0;
      for (let d = 0; d < digitPixels && distance < least; d++) distance += (set[from + d] - to[at + d]) ** 2;
      if (distance < least) [best, least] = [from, distance];
    }
    found.set(set.subarray(best, best + digitPixels), at);
  }
  return found;
}
