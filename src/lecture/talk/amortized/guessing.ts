import { encoder } from "../../../chapters/amortized/formulas.ts";
import { risingPercent } from "../../../chapters/amortized/risingPercent.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("amortized");

/** Lecture 1.2 and 1.3: one network for every q, and the loop that trains it. */
export const guessing: readonly Beat[] = [
  ask({
    id: "numbers-to-learn",
    minutes: 0.75,
    question:
      "A million pictures, a Gaussian q for each, in ten latent dimensions. How many numbers have to be learned?",
    ask: oneOf("Twenty", "Two million", right("Twenty million")),
    reveal:
      "Twenty million: a mean and a width for each dimension of each picture. And the next picture starts from nothing.",
    spoken:
      "A quick one, to feel the complaint from last time. After the hands multiply aloud: two numbers, ten dimensions, a million pictures. Then ask what the other extreme would be, one q for all: twenty numbers, and the same answer to every question. There is something between the two.",
  }),
  formula({
    id: "encoder",
    minutes: 1,
    title: "A network that answers for all",
    tex: encoder,
    terms: [
      { name: "answer", says: "a distribution over z, for whatever x comes" },
      { name: "mean", says: "where z probably lies: an output of the network" },
      { name: "width", says: "how unsure it is: σ is a standard deviation" },
    ],
    spoken:
      "The subscript is the same on every x: that is the whole idea. The work is spread over the data and paid in advance, hence amortized. Mind the square if your notes lack it: they print σ where a variance belongs, and later multiply ε by it. Here σ is a standard deviation all day.",
  }),
  show({
    id: "three-ways",
    minutes: 1.5,
    figure: "three-ways",
    scene: "three-starts",
    spoken:
      "Take hands before the first step: most expect the q’s of their own, as they have the most freedom. Play, and let them see the network in front. Then play on until one q each has overtaken it, and name the two gaps: what even the best Gaussian loses, and what the network loses on top.",
  }),
  show({
    id: "algorithm-lines",
    minutes: 1.5,
    figure: "algorithm",
    scene: "line-by-line",
    spoken:
      "Step through the lines and say each aloud with its numbers. Line 3 draws z from q(z|x), and not from q(x|z) as the notes print once. Stop before line 7 and take hands. A step in the wrong direction is the point: one sample is right on average only.",
  }),
  ask({
    id: "rising-steps",
    minutes: 0.75,
    question:
      "The loop runs 1,000 iterations, one point and one ε each. How many in a hundred raise the ELBO over all points?",
    ask: { kind: "number", min: 0, max: 100, unit: "in a hundred", truth: risingPercent },
    reveal:
      "About half. A step is right on average, not each time. To begin with the steps up are longer than the steps down, and that is what makes the curve climb.",
    spoken:
      "Let them write down a number. You will hear ninety; wait for somebody who says less than sixty and ask why. If half of the steps go down and it works all the same, what does the curve look like from far off?",
  }),
  show({
    id: "algorithm-runs",
    minutes: 1,
    figure: "algorithm",
    scene: "to-the-end",
    spoken:
      "Two curves climb, and neither may cross the dashed line. Point at the space between them: that gap is the encoder’s, and it closes while the decoder learns. Line 7, the slope in φ, you have not explained yet. There are two ways to get it, and the first comes from your own field.",
  }),
];
