import { elboTerms } from "../../inference/elboTerms.ts";
import { figure } from "../../figures/vi-as-rl/figure.ts";
import { defaultsOf } from "../../knobs/specs.ts";
import { readable } from "../../math/formatNumber.ts";
import type { LinkedTerm } from "../../ui/termLinks.ts";

const nats = (value: number) => `${readable(value)} nats`;

/** The ELBO as reward and entropy bonus, each term with what it is worth where the figure opens. */
export function rewardTerms(): readonly LinkedTerm[] {
  const { likelihood, x, noise, mu, sigma } = defaultsOf(figure.params);
  const { reconstruction, prior, entropy } = elboTerms({ likelihood, x, noise }, { mu, sigma });
  return [
    {
      id: "reward",
      name: "the expected reward",
      tex: "\\mathbb{E}[r]",
      value: nats(reconstruction + prior),
      note: "Of the policy that the figure opens with: what it earns on average.",
    },
    {
      id: "likelihood",
      name: "the part that x decides",
      tex: "\\log \\cp(\\cx|\\cz)",
      value: nats(reconstruction),
      note: "Pays for actions that explain what was seen.",
    },
    {
      id: "prior",
      name: "the part that the prior decides",
      tex: "\\log p(\\cz)",
      value: nats(prior),
      note: "Pays for actions that were likely before anything was seen.",
    },
    {
      id: "entropy",
      name: "the entropy bonus",
      tex: "\\mathcal{H}",
      value: nats(entropy),
      note: "Pays for being unsure. It depends on the policy, not on any action.",
    },
  ];
}
