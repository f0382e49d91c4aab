import type { ElboTerms } from "../../inference/elboTerms.ts";
import { readable } from "../../math/formatNumber.ts";
import type { LinkedTerm } from "../../ui/termLinks.ts";

/** The terms that the four lines share, with their values now. */
export const linkedTerms = ({ reconstruction, prior, entropy, kl }: ElboTerms): readonly LinkedTerm[] => [
  {
    id: "reconstruction",
    name: "mean of log p(x|z)",
    tex: "\\log \\cp(\\cx \\mid \\cz)",
    value: `${readable(reconstruction)} nats`,
    note: "Drawn in every line: the decoder allows no closed form in general.",
  },
  {
    id: "prior",
    name: "mean of log p(z)",
    tex: "\\log p(\\cz)",
    value: `${readable(prior)} nats`,
    note: "Drawn in lines 1 and 2; part of the KL from line 3 on.",
  },
  {
    id: "entropy",
    name: "entropy of q",
    tex: "\\mathcal{H}(\\cq)",
    value: `${readable(entropy)} nats`,
    note: "Never drawn: ½ log 2πeσ². Part of the KL from line 3 on.",
  },
  {
    id: "kl",
    name: "KL(q ‖ p)",
    tex: "\\cKL",
    value: `${readable(kl)} nats`,
    note: "½ (μ² + σ² − 1 − log σ²): log p(z) and the entropy, both exact.",
  },
];
