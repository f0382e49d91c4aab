import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import type { Bound } from "./model.ts";

/** The three numbers come from three computations: a closed form, and two integrations over different nodes. */
export function checks({ terms, kl, logEvidence, conjugateLogEvidence, best }: Bound): readonly Check[] {
  const all = [
    within("ELBO + KL against log p(x)", terms.elbo + kl, logEvidence, 1e-7 * (1 + Math.abs(terms.elbo))),
  ];
  if (conjugateLogEvidence !== null) {
    all.push(
      within("log p(x) by quadrature against its closed form", logEvidence, conjugateLogEvidence, 1e-9),
    );
    all.push(
      within(
        "ELBO of the best q against log p(x), as the posterior is Gaussian",
        best.elbo,
        logEvidence,
        1e-8,
      ),
    );
  }
  all.push(
    within(
      "Nats by which your ELBO exceeds that of the best q, against none",
      Math.max(0, terms.elbo - best.elbo),
      0,
      1e-9,
    ),
  );
  return all;
}
