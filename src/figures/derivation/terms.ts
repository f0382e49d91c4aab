import type { LineName } from "../../inference/elboLines.ts";
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

const logLikelihood = "\\term{reconstruction}{\\log \\cp(\\cx \\mid \\cz)}";
const logPrior = "\\term{prior+kl}{\\log p(\\cz)}";
const entropy = "\\term{entropy+kl}{\\mathcal{H}(\\cq)}";
const divergence = "\\term{kl+prior+entropy}{\\cKL(\\cq \\parallel p)}";

/** The lines of lecture 2.5. The KL lights with the prior and the entropy too: they are what it is made of. */
export const lineTex: Readonly<Record<LineName, string>> = {
  reward: `\\mathbb{E}_{\\cq}[${logLikelihood} + ${logPrior}] + ${entropy}`,
  expectations: `\\mathbb{E}_{\\cq}[${logLikelihood}] + \\mathbb{E}_{\\cq}[${logPrior}] + ${entropy}`,
  divergence: `\\mathbb{E}_{\\cq}[${logLikelihood}] - ${divergence}`,
  rewritten: `\\mathbb{E}_{\\epsilon}[\\term{reconstruction}{\\log \\cp(\\cx \\mid \\cmu + \\epsilon \\csigma)}] - ${divergence}`,
};
