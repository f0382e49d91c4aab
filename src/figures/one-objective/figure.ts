import { pureFigure } from "../../frame/contract.ts";
import { choice, number, type ParamsOf } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type OneObjective } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Two knobs that turn both worlds, two for inference, one for control. */
const knobs = {
  toward: number({
    label: "From the prior to the best",
    tex: "\\lambda",
    min: 0,
    max: 1.5,
    step: 0.01,
    default: 0.3,
    hint: "Both q’s are mixed as p^(1−λ) · best^λ: 0 is the prior, 1 the best of the family, more is too sure of itself.",
  }),
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.1,
    max: 5,
    step: 0.01,
    scale: "log",
    default: 1,
    hint: "What a nat of entropy is worth, in nats of reward. At 1 the left side is the ELBO.",
  }),
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "f(z) = z, exp(z/2) or z². Only the first has a Gaussian posterior.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 2.5 }),
  slip: number({
    label: "Slip",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.1,
    hint: "Probability that a move goes to one of the two sides instead. The evidence never notices: under a uniform prior a slip is one more random move.",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.10: the ELBO and the maximum-entropy objective, side by side, term by term. */
export const figure = pureFigure<Knobs, OneObjective>({
  slug: "one-objective",
  title: "One objective, two readings",
  claim:
    "Term by term the ELBO and the maximum-entropy objective are one formula: reward, prior, τ times entropy, and a divergence from the posterior that is all they fall short of the evidence.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["inference/temperedElbo.ts", "control/policyObjective.ts", "control/enumeratedObjective.ts"],
  View,
  scenes: [
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
  ],
});
