import { pureFigure } from "../../frame/contract.ts";
import { choice, number, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    hint: "Probability that a move goes to one of the two sides instead.",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.10: the ELBO and the maximum-entropy objective, side by side, term by term. */
export const figure = pureFigure<Knobs, OneObjective>({
  slug: "one-objective",
  title: "One objective, two readings",
  claim:
    "Term by term, the ELBO and maximum-entropy RL have one formula, and each is one divergence below its evidence.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["inference/temperedElbo.ts", "control/policyObjective.ts", "control/enumeratedObjective.ts"],
  View,
  scenes: [
    {
      name: "term-by-term",
      title: "Term by term",
      note: "Point at a row: it is one term, in two languages. Then drag λ from 0 to 1 and watch which rows move the same way on both sides.",
      focus: { knobs: ["toward"], parts: ["terms", "sums"] },
      onScreen: {
        note: "Each row is one term, in two languages. Drag λ from 0 to 1: which rows move alike on both sides?",
      },
      spoken:
        "Read the words in the middle from the top: what pays, the prior, staying unsure; added up they are the objective, and the gap is what is missing to the evidence. Tap a word and both its readings light. Then drag λ slowly from 0 to 1: the objective grows and the gap shrinks on both sides, and the dashed line does not move.",
      params: {},
    },
    {
      name: "nothing-learned",
      title: "Only the prior",
      note: "Nothing is learned: q is the prior, and so is π. What will the second row, the prior, and the third, staying unsure, add up to?",
      ask: oneOf("Less than nothing", right("Nothing"), "More than nothing"),
      reveal:
        "Nothing, on both sides: what is paid for the prior is got back as entropy, to the last nat. The objective is then what pays, and no more.",
      hides: ["terms"],
      focus: { parts: ["pictures", "terms"] },
      onScreen: {
        note: "q is the prior, and so is π. What will the prior and staying unsure add up to?",
        reveal: "Nothing, on both sides: what the prior costs is got back as entropy, to the last nat.",
      },
      spoken:
        "Take hands. Then tell, and follow the joints of the bars: the second runs to the left, the third comes back by exactly as much. The two are minus a KL divergence from q to its prior, and q is its prior. What is left is what pays, and no more.",
      params: { toward: 0 },
    },
    {
      name: "no-gap",
      title: "The gap closes",
      note: "A straight likelihood, and a world without chance: each family now holds the posterior itself, and nothing is left of the gap. Move λ to either side, and it opens.",
      focus: { knobs: ["toward"], parts: ["pictures", "sums"] },
      onScreen: {
        note: "A straight likelihood, a world without chance: the gap is zero. Move λ to either side, and it opens.",
      },
      spoken:
        "Blue lies on grey in both pictures: each family contains its posterior. Move λ a little to either side and watch the gap open on the left and on the right at once. Too unsure and too sure are both wrong.",
      params: { likelihood: "linear", slip: 0, toward: 1 },
    },
    {
      name: "out-of-reach",
      title: "Out of reach",
      note: "The best q and the best policy that there are, and still a gap on both sides. Which knob on each side closes it?",
      reveal:
        "On the left the likelihood: a Gaussian cannot have two hills, and where the likelihood is linear it need not. On the right the slip: a policy cannot make the dice fall well, and without a slip there are none.",
      shows: { likelihood: "linear", slip: 0 },
      focus: { knobs: ["likelihood", "slip"], parts: ["pictures", "sums"] },
      onScreen: {
        note: "The best q, the best policy, and a gap on both sides. Which knob closes each?",
        reveal: "The likelihood: a Gaussian has one hill. And the slip: no policy makes the dice fall well.",
      },
      spoken:
        "Ask for the left first: the posterior has two hills, and q is one Gaussian on one of them. Then the right: a policy chooses actions, the posterior would choose the dice, too. Press on and both gaps are gone. Hatched is what no member of the family wins back.",
      params: { likelihood: "folded", x: 2, slip: 0.35, toward: 1 },
    },
    {
      name: "slippery",
      title: "A slippery floor",
      note: "Here every move goes where it is meant to. Before you drag the slip up from zero: will the evidence on the right, the dashed line, fall, rise or stay?",
      ask: oneOf("Fall", "Rise", right("Stay")),
      reveal:
        "It stays. The evidence asks how likely the rewards are under the prior. That prior moves in all directions alike, and a slip to either side only makes one random move into another. It is the policy that pays: its gap opens.",
      shows: { slip: 0.35 },
      focus: { knobs: ["slip"], parts: ["pictures", "sums"] },
      onScreen: {
        note: "Before you drag the slip up from zero: will the evidence on the right, dashed, fall, rise or stay?",
        reveal:
          "It stays: under the prior a slip turns one random move into another. The policy pays: its gap opens.",
      },
      spoken:
        "Take hands; most of the room says fall. Then drag the slip up: the dashed line stands still, and the gap opens under it. The evidence asks how likely the rewards are for a monkey that moves at random, and for that one a slip to either side is as good as no slip.",
      params: { slip: 0, toward: 1 },
    },
    {
      name: "too-sure",
      title: "Too sure of itself",
      note: "Beyond λ = 1 both q and π are narrower than is good for them. Drag λ back to 1 and on again: which rows rise beyond 1, and which fall by more?",
      reveal:
        "What pays rises. Staying unsure falls by more, and on the left the prior falls too. At λ = 1, where it stands now, what is won and what is lost are in balance.",
      shows: { toward: 1 },
      focus: { knobs: ["toward"], parts: ["terms", "sums"] },
      onScreen: {
        note: "Beyond λ = 1 both are too narrow. Drag λ to 1 and on again: which rows rise, which fall by more?",
        reveal: "What pays rises; staying unsure falls by more, and on the left the prior, too.",
      },
      spoken:
        "Drag λ from 1.5 back to 1 and on again, twice, and let them call out the rows. Beyond 1 there is still something to be had in what pays, but staying unsure costs more than that. At 1 the two are in balance: that is what a stationary point of the ELBO looks like.",
      params: { toward: 1.5 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "At τ = 5 a nat of entropy is worth five nats of reward, so both stay near the prior. Predict before you drag τ down from 5: will the bell narrow and the arrows grow together?",
      reveal:
        "They do: τ is the price of staying unsure in both worlds, and the cheaper it is, the more the rewards alone decide.",
      shows: { temperature: 1 },
      focus: { knobs: ["temperature"], parts: ["pictures"] },
      onScreen: {
        note: "At τ = 5 both stay near the prior. Will the bell narrow and the arrows grow together as τ falls?",
        reveal: "They do: τ is the price of staying unsure in both worlds, and here they have one knob.",
      },
      spoken:
        "One knob, two worlds. Take hands, then drag τ from 5 down to 1 and watch both pictures: the bell narrows on its posterior and the arrows grow along the way to the goal. Below 1 go on as far as you like: the rewards alone decide in the end.",
      params: { temperature: 5, toward: 1 },
    },
  ],
});
