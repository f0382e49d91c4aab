import { addingUp } from "../../math/addingUp.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Bound } from "./model.ts";

/** The sum that never changes, and how far q is from the best. */
export function describe({ logEvidence, terms, kl, best }: Bound): string {
  const parts = [terms.elbo, kl, logEvidence];
  const [elbo, divergence, evidence] = parts.map(addingUp(parts));
  const sum = `The ELBO is ${elbo} nats and the KL ${divergence}: together log p(x), ${evidence}.`;
  if (kl < 5e-3) return `${sum} Nothing is left to gain.`;
  return `${sum} The best Gaussian q, of mean ${readable(best.mean)} and width ${readable(best.std)}, would have an ELBO of ${readable(best.elbo)}.`;
}
