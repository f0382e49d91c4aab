import { noising, overTime, stepByStep as bound } from "../../../chapters/latent-models/formulas.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, show } = beatsOf("latent-models");

/** Lecture 3.5 and 3.6: a code written in noise, and a code for every moment. */
export const stepByStep: readonly Beat[] = [
  formula({
    id: "noising",
    minutes: 0.75,
    title: "Diffusion: an encoder made of noise",
    tex: noising,
    terms: [
      { name: "code", says: "the encoder: fixed, nothing in it is learned" },
      { name: "signal", says: "the point, fading" },
      { name: "noise", says: "noise, growing until nothing else is left" },
    ],
    spoken:
      "Take the learned encoder away, and write the code by adding noise a hundred times. There is no φ in it. Ask who is the prior then: what it ends in, a standard normal. And what is left to learn? The way back, which is decoder and prior in one; the notes call it a prior only.",
  }),
  formula({
    id: "step-by-step",
    minutes: 1.25,
    title: "The same bound, one step at a time",
    tex: bound,
    terms: [
      { name: "sum", says: "the ELBO, with its sign turned: one price a step" },
      { name: "start", says: "the end of noising against the prior: about 0" },
      { name: "true", says: "the step back, if you knew the point" },
      { name: "learned", says: "the step back that the network takes" },
      { name: "last", says: "from almost no noise to the point itself" },
    ],
    spoken:
      "It is the ELBO, and you can check it with the one rule for products. All the middle lines are one Gaussian against another, so each is a squared error: the network guesses the clean point and pays for its mistake. Before the next slide: in which of a hundred steps is most of it paid?",
  }),
  show({
    id: "where-paid",
    minutes: 1,
    figure: "diffusion",
    scene: "where-paid",
    spoken:
      "Hands, then tell, and let the eye run along the bars. Far out every point looks alike and a step back costs next to nothing; next to the data each step has to fix one more decimal. Mention that the usual loss leaves these weights out, as pictures look better by it.",
  }),
  show({
    id: "one-evaluation",
    minutes: 1,
    figure: "diffusion",
    scene: "one-evaluation",
    spoken:
      "This is flow matching: straight lines from a noise to a datum, and a network that learns the velocity along them. So one step should do; hands first. One point comes out, as from pure noise the best guess of where to go is the mean. Straight are the lines that it was trained on, not the ways that it learns. Raise the evaluations to two, five, twenty.",
  }),
  formula({
    id: "over-time",
    minutes: 1,
    title: "A code for every moment",
    tex: overTime,
    terms: [
      { name: "prior", says: "how the hidden state moves, and how actions move it" },
      { name: "decoder", says: "what is seen of it at each moment" },
      { name: "encoder", says: "what you make of all that you have seen so far" },
    ],
    spoken:
      "The fourth model: z moves, a camera sees it now and then. The action carries the index of its moment, which the notes leave out. Let the room say what is new in each factor. The encoder takes each moment by itself and sees only the past, and its bound pays for both for ever. The prior now has actions in it: from here it is one step to control.",
  }),
];
