import { closedKl } from "../../../chapters/reparametrization/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("reparametrization");

/** Lecture 2.3 to 2.6: how noisy the two are, the line that a program runs, and what has no path. */
export const noise: readonly Beat[] = [
  ask({
    id: "constant-reward",
    minutes: 0.75,
    question: "Let f be 5 everywhere. The exact gradient is 0. What do the two estimators say, draw by draw?",
    ask: oneOf(
      "Both 0, every time",
      right("Pathwise 0; score function 0 on average"),
      "Both 0 on average alone",
    ),
    reveal:
      "A constant has no slope, so the path passes on 0 each time. The score function multiplies noise by 5: pushes to either side that cancel only on average.",
    spoken:
      "Give them half a minute, and go back to the two formulas if asked. One looks at the slope of f, the other at its values, and that is the answer. If a constant makes noise, think what a picture’s log probability of −100 does.",
  }),
  show({
    id: "same-mean",
    minutes: 1,
    figure: "variance",
    scene: "same-mean",
    spoken:
      "Same draws, same mean. Let them guess the second number before you tell. Point at the tails of the score function’s hill: rare far draws are what it pays for. The notes say “much lower variance” and stop there. Ask whether that is a theorem.",
  }),
  show({
    id: "wiggly",
    minutes: 1.25,
    figure: "variance",
    scene: "wiggly",
    spoken:
      "Hands first, and be fair: everything so far spoke for the path. Then drag k up slowly until the two change places. Values of a cosine stay within one, its slope does not. So the claim needs its condition: an f that is smooth at the width of q. Most ELBOs are, and so VAEs use the path.",
  }),
  ask({
    id: "narrow-q",
    minutes: 1,
    question:
      "A smooth f that is not 0 at μ. Now q gets ever narrower around μ. What becomes of the two estimates of the slope?",
    ask: oneOf(
      "Both get calmer",
      right("Pathwise calmer, score function noisier"),
      "Pathwise noisier, score function calmer",
    ),
    reveal:
      "All paths read the same slope in the end. The score is ε/σ, times a reward that is nearly f(μ): its variance grows like f(μ)²/σ². A policy that is sure learns from large pushes.",
    spoken:
      "This is a question about your own policies, late in training. Most expect both to get calmer, as all draws look alike. Write ε/σ on the board and let them see it. A baseline takes f(μ) off, and with it this growth: that is what critics are for.",
  }),
  show({
    id: "one-draw",
    minutes: 1.25,
    figure: "derivation",
    scene: "one-draw",
    spoken:
      "Walk down the lines: one mean, four ways to write it, and more of it known exactly. The last line is what a program runs: encode, draw one ε, decode, subtract the KL. The μ in it is the encoder’s, μ with φ; the notes print θ. Then ask for the variance of its slope.",
  }),
  formula({
    id: "closed-kl",
    minutes: 1,
    title: "What needs no draw at all",
    tex: closedKl,
    terms: [
      { name: "far", says: "the price of lying far from 0" },
      { name: "wide", says: "the price of being wider than the prior" },
      { name: "narrow", says: "the price of being narrow: it has no end" },
    ],
    spoken:
      "One line, for each dimension, and no chance in it. Ask where it is 0: at μ = 0 and σ = 1, the prior itself. Then let σ go to 0 and ask who pays. A code that says exactly where it lies costs without end; remember that when you see the ellipses.",
  }),
  show({
    id: "no-path",
    minutes: 1,
    figure: "discrete",
    scene: "no-slope",
    spoken:
      "One limit before you go on: let z be one of four categories. Nothing lies between two of them, so no path leads from one to the next. Take hands for the average of a thousand slopes. The score function does not mind, and the soft version trades noise for bias. Now build the machine.",
  }),
];
