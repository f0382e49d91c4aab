import { useState } from "react";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

/** The very same codes as long as they have the same name: what is drawn of them is not drawn anew while the probe moves. */
export function useSameCodes({ codes, codesName }: Pick<PriorOrPosteriorSnapshot, "codes" | "codesName">) {
  const [held, hold] = useState({ codes, codesName });
  if (held.codesName === codesName) return held.codes;
  hold({ codes, codesName });
  return codes;
}
