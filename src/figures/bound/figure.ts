import { pureFigure } from "../../frame/contract.ts";
import { choice, number, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Bound, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It decides the posterior’s shape.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 1.5 }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -3, max: 3, step: 0.01, default: -0.8 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    hint: "A standard deviation.",
  }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.1,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.6,
    hint: "The likelihood’s standard deviation.",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 1.1: one data point, a q to drag, and three numbers that always add up. */
export const figure = pureFigure<Knobs, Bound>({
  slug: "bound",
  title: "The ELBO is a lower bound",
  claim: "Whatever q you choose, the ELBO and the divergence from q to the posterior add up to log p(x).",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["inference/toyElbo.ts", "inference/toyModel.ts", "inference/bestGaussian.ts"],
  View,
  scenes: [
    {
      name: "gap",
      title: "A gap",
      note: "Drag the blue curve onto the grey one. Watch the place where the two bars meet: which of the three numbers never moves?",
      reveal:
        "log p(x) stands still: it speaks of the model and the data, and q is not in it. What the ELBO gains the KL loses.",
      shows: { mu: 0.24, sigma: 0.71 },
      focus: { parts: ["densities", "sum"] },
      onScreen: {
        note: "Drag the blue curve onto the grey one. Which of the three numbers never moves?",
        reveal: "log p(x): it speaks of the model and the data. What the ELBO gains, the KL loses.",
      },
      spoken:
        "Drag q slowly across the posterior and let them watch the seam between the two bars. Ask which number stands still before you press on. Then say it once: log p(x) does not know q, so whatever the ELBO wins the KL has lost.",
      params: {},
    },
    {
      name: "gaussian-posterior",
      title: "The gap closes",
      note: "The likelihood is linear, so the posterior is Gaussian and some q is exactly right. Find it: the KL goes to zero.",
      focus: { knobs: ["x"], parts: ["densities", "sum"] },
      onScreen: { note: "A linear likelihood has a Gaussian posterior. Find the q that makes the KL zero." },
      spoken:
        "Here the family contains the truth. Drag the peak over, then the width, until the bar is all ELBO. It is the only scene in which the KL can go to zero: keep that for the next one.",
      params: { likelihood: "linear", mu: 0, sigma: 1 },
    },
    {
      name: "two-modes",
      title: "Two modes, one Gaussian",
      note: "x = z² cannot tell z from −z. Will the best Gaussian cover both hills, or sit on one?",
      ask: oneOf("Cover both", right("Sit on one")),
      reveal:
        "The cross is on one hill. To cover both, q would have to be wide over the valley, where the posterior is next to nothing, and the KL from q to the posterior charges for every draw that lands there.",
      hides: ["landscape", "best"],
      focus: { parts: ["densities", "hill"] },
      onScreen: {
        note: "x = z² hides the sign. Does the best Gaussian cover both hills, or one?",
        reveal: "It sits on one: over the valley every draw of q would be charged by the KL.",
      },
      spoken:
        "Take hands before you press on; most of the room says both. Then tell, and drag q to the middle and make it wide: the cross on the map is a long way up the hill from there. This is the mode seeking of KL(q ‖ p), and it comes back in chapter four as luck.",
      params: { likelihood: "folded", x: 2, mu: 0, sigma: 1.2, noise: 0.6 },
    },
    {
      name: "overconfident",
      title: "Far too sure",
      note: "q is narrow and in the wrong place. Every nat that the ELBO falls short is a nat of KL.",
      focus: { knobs: ["sigma"], parts: ["densities", "sum"] },
      onScreen: { note: "q is narrow and in the wrong place: each nat that the ELBO lacks is a nat of KL." },
      spoken:
        "Widen q first, without moving it: the bound climbs by nats although q is as wrong as before. Being unsure is cheap, being sure of the wrong thing is not.",
      params: { mu: 1.8, sigma: 0.1 },
    },
  ],
});
