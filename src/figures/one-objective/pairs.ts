import { readable } from "../../math/formatNumber.ts";
import type { LinkedTerm } from "../../ui/termLinks.ts";
import type { OneObjective, Terms } from "./model.ts";

/** A term in its two readings. */
export interface Pair {
  readonly id: string;
  /** The word that both share. */
  readonly word: string;
  readonly inference: string;
  readonly control: string;
  readonly note: string;
  /** It is what the others come to, none that is added up. */
  readonly isSum: boolean;
  /** What it adds, or amounts to, in nats. */
  readonly value: (terms: Terms, temperature: number) => number;
  /** Where its bar begins; it ends a value further. */
  readonly from: (terms: Terms, temperature: number) => number;
}

const zero = () => 0;

/** What is chosen has the colour of φ on both sides. */
const q = "\\htmlClass{symbol-phi}{q}";
const pi = "\\htmlClass{symbol-phi}{\\pi}";

/** The terms in the order in which they add up. */
export const pairs: readonly Pair[] = [
  {
    id: "reward",
    word: "what pays",
    inference: `\\mathbb{E}_{${q}}[\\log p(\\cx \\mid \\cz)]`,
    control: `\\mathbb{E}_{${pi}}[\\textstyle\\sum r]`,
    note: "How well z explains x; how cheaply the monkey gets along.",
    isSum: false,
    value: ({ reward }) => reward,
    from: zero,
  },
  {
    id: "prior",
    word: "the prior",
    inference: `\\tau\\, \\mathbb{E}_{${q}}[\\log p(\\cz)]`,
    control: `\\tau\\, \\mathbb{E}_{${pi}}[\\textstyle\\sum \\log p(a)]`,
    note: "What was likely before anything was seen, or asked.",
    isSum: false,
    value: ({ prior }, tau) => tau * prior,
    from: ({ reward }) => reward,
  },
  {
    id: "entropy",
    word: "staying unsure",
    inference: `\\tau\\, \\mathcal{H}(${q})`,
    control: `\\tau\\, \\mathbb{E}_{${pi}}[\\textstyle\\sum \\mathcal{H}(${pi})]`,
    note: "The bonus for leaving things open. τ is its price.",
    isSum: false,
    value: ({ entropy }, tau) => tau * entropy,
    from: ({ reward, prior }, tau) => reward + tau * prior,
  },
  {
    id: "objective",
    word: "the objective",
    inference: `\\cELBO_\\tau(${q})`,
    control: `J_\\tau(${pi})`,
    note: "The three rows above, added up: the ELBO at τ = 1; maximum-entropy RL.",
    isSum: true,
    value: ({ objective }) => objective,
    from: zero,
  },
  {
    id: "gap",
    word: "the gap",
    inference: `\\tau\\, \\cKL(${q} \\,\\|\\, p(\\cz \\mid \\cx))`,
    control: `\\tau\\, \\cKL(p_{${pi}} \\,\\|\\, p(\\cdot \\mid \\mathcal{O}))`,
    note: "How far from the posterior. Hatched: what no member of the family wins back.",
    isSum: true,
    value: ({ divergence }, tau) => tau * divergence,
    from: ({ objective }) => objective,
  },
  {
    id: "evidence",
    word: "the evidence",
    inference: "\\tau \\log p_\\tau(\\cx)",
    control: "\\tau \\log p(\\mathcal{O}_{1:T})",
    note: "Objective and gap together; neither q nor π can move it. On the left p(x|z) counts to the power 1/τ.",
    isSum: true,
    value: ({ ceiling }) => ceiling,
    from: zero,
  },
];

const nats = (value: number) => `${readable(value)} nats`;

/** The terms as they are worth now, for what is lit together. */
export const linkedTerms = ({ temperature, inference, control }: OneObjective): readonly LinkedTerm[] =>
  pairs.map(({ id, word, inference: tex, note, value }) => ({
    id,
    name: word,
    tex,
    value: `${nats(value(inference, temperature))}, and ${nats(value(control, temperature))}`,
    note,
  }));
