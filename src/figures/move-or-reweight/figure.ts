import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { model, type MoveOrReweight } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const mean = { min: -3, max: 3, step: 0.01 } as const;
const std = { min: 0.2, max: 2.5, step: 0.01, scale: "log" } as const;

const knobs = {
  f: choice({
    label: "f(z)",
    options: { quadratic: "(z − k)²", gaussian: "exp(−k z²)", cosine: "cos(k z)", elbo: "ELBO, x = k" },
    default: "cosine",
    hint: "What is averaged over q. The ELBO has a reward, log p(x, z), and the entropy of q.",
  }),
  mu: number({ label: "Mean of q", tex: "\\mu", ...mean, default: 1.5 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    ...std,
    default: 0.6,
    hint: "A standard deviation. With μ it is φ: drag both on the pictures.",
  }),
  k: number({ label: "Shape of f", tex: "k", min: 0, max: 4, step: 0.05, default: 1.5 }),
  mu0: number({
    label: "Old mean",
    tex: "\\mu_0",
    ...mean,
    default: 0,
    hint: "φ₀, where the reweighted samples were drawn.",
  }),
  sigma0: number({ label: "Old width", tex: "\\sigma_0", ...std, default: 1 }),
  samples: integer({ label: "Samples", tex: "M", min: 100, max: 10_000, default: 3000, scale: "log" }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.1: one set of ε's, reweighted where it was drawn or carried along by φ. */
export const figure = pureFigure<Knobs, MoveOrReweight>({
  slug: "move-or-reweight",
  title: "Move the samples, or reweight them",
  claim: "When φ changes, the score function changes how much each sample counts; pathwise moves the sample.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: [
    "inference/gradientEstimators.ts",
    "inference/reweighting.ts",
    "figures/move-or-reweight/model.ts",
  ],
  View,
  scenes: [
    {
      name: "nothing-moved",
      title: "Nothing moved yet",
      note: "Both sets are one and the same. Drag μ a little to the right: on one side every dot slides, on the other every dot changes its weight.",
      focus: { parts: ["worth"] },
      onScreen: {
        note: "Both sets are the same. Drag μ: right the dots slide, left they change weight.",
      },
      spoken:
        "Two pictures of the same 3,000 draws. Drag μ on either of them, slowly, a little to the right and back, and let the room say what differs: on the right each dot slides, on the left each keeps its place and grows or shrinks. These are the two ways to ask what happens when φ changes.",
      params: { mu: 0, sigma: 1 },
    },
    {
      name: "a-step",
      title: "A step of φ",
      note: "Follow the ringed samples, the same ε’s on both sides. On the right all have slid along; on the left none has moved, and those that the new q favours have grown at the cost of the others.",
      focus: { parts: ["worth"] },
      onScreen: {
        note: "Follow the ringed samples, the same ε’s: reweighted on the left, moved on the right.",
      },
      spoken:
        "Follow one ringed dot with the pointer on both sides. Then read the two bars: on the right all 3,000 count alike, on the left the set is already worth far fewer. Ask what becomes of that bar if φ goes on, and go to the next scene.",
      params: { mu: 1.2, sigma: 0.7 },
    },
    {
      name: "too-far",
      title: "Too far",
      note: "φ has moved far from where 3,000 samples were drawn. The reweighted set is worth as much as how many samples that all count alike?",
      ask: { kind: "number", min: 0, max: 3000, unit: "samples", truth: 22 },
      reveal:
        "The reweighted set is worth twenty-two: the few samples that fell into the tail of the old q carry the whole gradient, and its wide intervals say so. The moved samples all count, wherever φ goes. Press “Draw anew at φ”.",
      hides: ["weights", "gradients", "effective", "samples"],
      focus: { parts: ["worth"] },
      onScreen: {
        note: "φ is far from where 3,000 were drawn. How many samples is the reweighted set worth?",
        reveal:
          "Twenty-two: those that fell into the old q’s tail carry everything. The moved ones all count.",
      },
      spoken:
        "Collect numbers before you press; the room says hundreds. It is twenty-two of three thousand. Then press “Draw anew at φ”: the dots come back and the bar is full, and that is what every step of the score function has to do: draw new samples where it stands.",
      params: { mu: 2.8, sigma: 0.4 },
    },
    {
      name: "too-wide",
      title: "Wider than √2",
      note: "q now reaches where hardly anything was drawn. Beyond σ = √2 σ₀ the weights have no finite variance: more samples no longer shrink the error like 1/√M, and no interval can be given (± ∞).",
      focus: { knobs: ["sigma"], parts: ["gradients"] },
      onScreen: {
        note: "Beyond σ = √2 σ₀ the weights have no finite variance: more samples are no cure (± ∞).",
      },
      spoken:
        "Widen q with the slider across √2, about 1.41, and read the number on the left strip: its interval becomes ± ∞. Say what that means: the error no longer shrinks like one over the root of M, and no honest interval exists. The moved samples do not notice.",
      params: { mu: 0, sigma: 1.6 },
    },
    {
      name: "wiggly",
      title: "A wiggly f",
      note: "f is cos(4z), and φ stands where the samples were drawn, so that every weight is 1. Which of the two gradients is less noisy?",
      ask: oneOf("Pathwise", right("Score function"), "Equally noisy"),
      reveal:
        "The score function: sliding is the noisy way here. The slope of cos(4z) reaches four and changes sign from sample to sample, while its values stay within one. Compare the two intervals in σ.",
      hides: ["gradients"],
      focus: { knobs: ["k"], parts: ["f", "gradients"] },
      onScreen: {
        note: "f = cos(4z), every weight is 1. Which of the two gradients is less noisy?",
        reveal:
          "The score function: the slope of f reaches four and changes sign, its values stay within one.",
      },
      spoken:
        "By now everybody bets on pathwise. Take hands, press, and compare the two intervals in σ: the score function’s is the shorter. Sliding is the noisy way where f wiggles faster than q is wide. Turn k down and watch them change places; the figure on variance gives the rule.",
      params: { mu: 0, sigma: 1, k: 4 },
    },
  ],
});
