import { useState } from "react";
import type { VaeSnapshot } from "../../worker/vaeApi.ts";

/** A name for the run on show: a new one whenever the steps go back or the network changes its shape. */
export function useEra({ step, latent, width }: VaeSnapshot): string {
  const [seen, setSeen] = useState({ step, shape: `${latent} ${width}`, era: 0 });
  const shape = `${latent} ${width}`;
  if (step === seen.step && shape === seen.shape) return `era ${seen.era}`;
  const era = step < seen.step || shape !== seen.shape ? seen.era + 1 : seen.era;
  setSeen({ step, shape, era });
  return `era ${era}`;
}
