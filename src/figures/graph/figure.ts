import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type GraphResult, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  reparameterized: toggle({
    label: "Rewrite z = μ + σε",
    default: false,
    hint: "Draws ε instead of z, and computes z from it.",
  }),
  blackBox: toggle({
    label: "f is a black box",
    default: false,
    hint: "f can be called and not opened, like the reward of an unknown world: z goes in, a value comes out.",
  }),
  backward: integer({
    label: "Backward steps",
    min: 0,
    max: 6,
    default: 2,
    hint: "How far the backward pass has come; steps past its end change nothing.",
  }),
  f: choice({
    label: "Objective f",
    options: { quadratic: "(z − k)²", elbo: "ELBO reward" },
    default: "quadratic",
    hint: "The ELBO reward is log p(x|z) + log p(z) for x | z ~ N(z², 1) and the observation x = k.",
  }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -2, max: 2, step: 0.01, default: 1 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.1,
    max: 1.5,
    step: 0.01,
    scale: "log",
    default: 0.6,
    hint: "A standard deviation.",
  }),
  k: number({
    label: "Target",
    tex: "k",
    min: -3,
    max: 3,
    step: 0.05,
    default: 2,
    hint: "What (z − k)² pulls z towards or, for the ELBO reward, the observation x.",
  }),
  seed: seed({ hint: "Another seed, another draw of z." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.2: a computation graph with a draw in it, and a backward pass to walk through. */
export const figure = pureFigure<Knobs, GraphResult>({
  slug: "graph",
  title: "Where the gradient can go",
  claim: "Whether a backward pass reaches μ and σ depends on how z comes about: by a draw, or by a formula.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["inference/autodiff.ts", "inference/objectiveGraph.ts"],
  View,
  scenes: [
    {
      name: "forward",
      title: "Forward",
      note: "μ and σ set a distribution, z is drawn from it, f is computed. Predict: which of the edges will a gradient be able to cross on the way back? Then press “Next backward step”.",
      reveal:
        "It crosses two: from f to d and from d to z, where the formulas can be differentiated, and stops there: a draw is no function of μ and σ, so the edges into z have no slope.",
      shows: { backward: 3 },
      focus: { parts: ["drawing"] },
      onScreen: {
        note: "Forward, all is computed or drawn. Which edges can a gradient cross on the way back?",
        reveal: "Two: f to d, d to z. A draw is no function of μ and σ: the edges into z have no slope.",
      },
      spoken:
        "Read the graph once from left to right with its numbers: dashed is drawn, boxes are computed. Ask which edges carry a gradient back, then step with the button. It crosses two and stops at z: there is no slope of a draw. Do not say yet how to mend it.",
      params: { backward: 0 },
    },
    {
      name: "blocked",
      title: "What μ should get",
      note: "The gradient reached z and no further: μ gets 0 on every draw. What should it get? Work out the slope in μ of the mean of (z − 2)², for z ~ N(μ, σ²) at μ = 1.",
      ask: { kind: "number", min: -20, max: 20, truth: -2 },
      reveal:
        "The mean of (z − 2)² is (μ − 2)² + σ², whose slope in μ is 2 (μ − 2), here −2. Zero is not a noisy answer that more draws would mend: it is the same wrong answer every time.",
      hides: ["story", "gradients", "draws"],
      focus: { parts: ["drawing"] },
      onScreen: {
        note: "μ gets 0 on every draw. What is the slope of the mean of (z − 2)² in μ, at μ = 1?",
        reveal: "(μ − 2)² + σ² has the slope 2(μ − 2) = −2. Zero is the same wrong answer every time.",
      },
      spoken:
        "Give them a minute with pen and paper: the mean of (z − 2)² is (μ − 2)² + σ². Collect numbers, then tell: −2. What automatic differentiation returns here is 0, without an error message, and more draws will not mend it. The orange button is the way out.",
      params: { backward: 3 },
    },
    {
      name: "rewritten",
      title: "Rewrite the draw",
      note: "Same numbers forward, but now only ε is drawn. Press “Next backward step” and watch which way the gradient takes to σ.",
      focus: { parts: ["drawing"] },
      onScreen: {
        note: "The same numbers, but only ε is drawn. Step back: which way does the gradient take to σ?",
      },
      spoken:
        "Say first what has not changed: every number forward is the same. Only ε is drawn now, and it needs no gradient. Step back and follow the orange numbers: through z to μ with slope 1, through u to σ with slope ε.",
      params: { reparameterized: true, backward: 2 },
    },
    {
      name: "through",
      title: "All the way",
      note: "One draw gives one noisy gradient. Below stand a thousand of them: compare the mean of each hill with the exact slope, the dashed line. The one of σ is skewed: its mean is not where it is highest.",
      opens: ["draws"],
      focus: { parts: ["draws"] },
      onScreen: {
        note: "A thousand draws, a gradient each. Compare the mean of each hill with the exact slope, dashed.",
      },
      spoken:
        "The dot is the draw that you have just stepped through, the hill are a thousand like it. Read the two numbers above each hill: the mean agrees with the exact slope within its error. Point at σ: it is skewed, so its mean is not where it is highest; unbiased does not mean likely.",
      params: { reparameterized: true, backward: 4 },
    },
    {
      name: "elbo",
      title: "The ELBO’s reward",
      note: "Two paths lead from z to f, so two messages will come back to z. What does z make of them? Answer, then go on stepping back.",
      ask: oneOf("Their average", right("Their sum"), "Their product"),
      reveal:
        "Their sum: z moves f by either way, and what it moves in all is both together. Every box on the way had to be differentiated, which is why this estimator has to know the reward.",
      shows: { backward: 6 },
      focus: { parts: ["drawing"] },
      onScreen: {
        note: "Two messages will come back to z. What does it make of them?",
        reveal:
          "Their sum: z moves f by either way. Every box had to be differentiated: the reward must be known.",
      },
      spoken:
        "Three steps back are done. Ask what z does with the two messages, then step on and add them up on the board. Stress the price: each box on the way was differentiated, so you must own the reward. The next scene takes that away.",
      params: { f: "elbo", reparameterized: true, backward: 3, mu: 1.42, sigma: 0.4, k: 2 },
    },
    {
      name: "black-box",
      title: "Black box",
      note: "Now f comes from a world whose rules you do not know, as in reinforcement learning: you can call it, not open it. z is rewritten all the same. Which estimator still has an answer?",
      ask: oneOf("Both", right("The score function alone"), "The pathwise one alone"),
      reveal:
        "The score function alone. The way back ends where it begins: ∂f/∂z is what the box keeps to itself, and no rewriting of z opens it. Values are all that the score function asks for: its thousand estimates, below, lie around the exact slopes.",
      hides: ["story", "gradients", "draws"],
      opens: ["draws"],
      focus: { parts: ["drawing"] },
      onScreen: {
        note: "f can be called, not opened, and z is rewritten. Which estimator still has an answer?",
        reveal: "The score function alone: it asks for values. No rewriting of z opens the box.",
      },
      spoken:
        "This is reinforcement learning: the world answers, and keeps its rules to itself. Many believe that rewriting z saves pathwise; step back once and it stops at f. The score function asks for the value alone. That is why both estimators are taught, and why their variance is the next figure.",
      params: { blackBox: true, reparameterized: true, backward: 0 },
    },
  ],
});
