import { evidenceSplit, posterior } from "../../../chapters/amortized/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { title, formula, ask, show } = beatsOf("amortized");

/** Lecture 1.1: the log evidence in two parts, and what a Gaussian cannot do. */
export const lowerBound: readonly Beat[] = [
  title({
    id: "amortized",
    minutes: 0.5,
    title: "Amortized variational inference",
    lines: [
      "Split the log evidence into a bound and a gap",
      "Say what a network that guesses for all data loses",
      "Read the ELBO as a reward and an entropy bonus",
    ],
    spoken:
      "Three things to be able to do in twenty minutes. The first is the only derivation that you need to carry out of this room; the other two are ways of reading it.",
  }),
  formula({
    id: "posterior",
    minutes: 1,
    title: "What was z?",
    tex: posterior,
    terms: [
      { name: "prior", says: "what z could have been, before you looked" },
      { name: "likelihood", says: "how well a z explains the x that you see" },
      { name: "posterior", says: "what z was, now that you have looked" },
      { name: "evidence", says: "an integral over every z: the whole trouble" },
    ],
    spoken:
      "You see a number x and want to know the z behind it. Light the prior and the likelihood first: both are easy, you wrote them down yourself. Wait at the integral and ask how many points a grid needs for one z, then for twenty. Everything today is about never computing this one term.",
  }),
  formula({
    id: "evidence-split",
    minutes: 1.5,
    title: "One number, two parts",
    tex: evidenceSplit,
    terms: [
      { name: "evidence", says: "fixed: q does not appear in it" },
      { name: "reconstruction", says: "how well the z that q draws explain x" },
      { name: "code", says: "how far q has moved from the prior" },
      { name: "elbo", says: "the bound: all of it can be estimated" },
      { name: "gap", says: "how far q is from the posterior; never below 0" },
    ],
    spoken:
      "Cover the right side and ask: what happens to the left if I choose another q? Nothing. So whatever raises the first brace lowers the second by exactly as much. Students often say that the ELBO is an approximation of log p(x); say that the sum is exact, and that only leaving out the last term makes a bound of it.",
  }),
  show({
    id: "bound-gap",
    minutes: 1.25,
    figure: "bound",
    scene: "gap",
    spoken:
      "Drag the blue curve slowly, and stop whenever somebody says which number moves. Let them find that the total never does. If you have a quick room, ask what the length of the second bar would be if the posterior were Gaussian. Then: what if q has the right middle and the wrong width?",
  }),
  ask({
    id: "wrong-width",
    minutes: 1,
    question:
      "The posterior is a Gaussian, and q has its mean, but the wrong width. Which mistake has the larger KL(q ‖ p)?",
    ask: oneOf(right("Twice as wide"), "Half as wide", "Both the same"),
    reveal:
      "Twice as wide costs 0.81 nats, half as wide 0.32. The average is taken under q: a wide q draws where p has next to nothing, a narrow one never visits what it leaves out.",
    spoken:
      "Count hands, and ask one from each side for a reason. The common one is symmetry, as if KL were a distance. The answer is in who draws the samples: q pays for where it goes and not for where it does not. Keep that sentence for the next picture.",
  }),
  show({
    id: "bound-two-modes",
    minutes: 1.25,
    figure: "bound",
    scene: "two-modes",
    spoken:
      "Same divergence, two hills. Take the hands, then tell, and drag q across the valley so that they see the bar grow on the way. One hill costs log 2 if they are far apart, and that is cheap. Link on: this was one data point, and you have a million.",
  }),
];
