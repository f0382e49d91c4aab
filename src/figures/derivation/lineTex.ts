import type { LineName } from "../../inference/elboLines.ts";

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
