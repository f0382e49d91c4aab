import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "term-by-term",
    title: "Term by term",
    note: "Point at a row: it is one term, in two languages. Then drag λ from 0 to 1 and watch which rows move the same way on both sides.",
    params: {},
  },
  {
    name: "nothing-learned",
    title: "Only the prior",
    note: "q is the prior, so what it pays for the prior it gets back as entropy: the two bars cancel. Whose gap is wider, and what is it made of?",
    params: { toward: 0 },
  },
  {
    name: "no-gap",
    title: "The gap closes",
    note: "A straight likelihood, and a world without chance. Each family now holds the posterior itself. Is anything left of the gap? Move λ to either side.",
    params: { likelihood: "linear", slip: 0, toward: 1 },
  },
  {
    name: "out-of-reach",
    title: "Out of reach",
    note: "The best of both families, and still a gap. A Gaussian cannot have two hills; a policy cannot make the dice fall well. Which knob on each side closes it?",
    params: { likelihood: "folded", x: 2, slip: 0.35, toward: 1 },
  },
  {
    name: "too-sure",
    title: "Too sure of itself",
    note: "Beyond λ = 1 both q’s are narrower than is good for them. On which rows do they win, and on which do they lose more?",
    params: { toward: 1.5 },
  },
  {
    name: "hot",
    title: "Hot",
    note: "Predict before you drag τ down from 5: will the arrows grow and the bell narrow together? A nat of entropy is dear here, and both stay near the prior.",
    params: { temperature: 5, toward: 1 },
  },
];
