import { bound } from "../../../chapters/vae/formulas.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { title, formula, show } = beatsOf("vae");

/** Lecture 3.1: the variational autoencoder, which has been learning since the opening. */
export const lab: readonly Beat[] = [
  title({
    id: "vae",
    minutes: 0.5,
    title: "The variational autoencoder",
    lines: [
      "Name what encoder, decoder and prior are each for",
      "Foresee what the price of code does to samples",
      "Say which KL has to be small to draw new digits",
    ],
    spoken:
      "You have all its parts. An encoder that guesses, a path through the draw, a decoder, a KL in closed form: put together, that is a VAE, and there is nothing else in it. One has been learning since you came in.",
  }),
  formula({
    id: "vae-bound",
    minutes: 1.25,
    title: "Two networks, one number",
    tex: bound,
    terms: [
      { name: "reconstruction", says: "can the digit be drawn back from its code?" },
      { name: "code", says: "nats for being far from the prior, or narrow" },
      { name: "evidence", says: "both networks push up a bound on this" },
    ],
    spoken:
      "The same bound as at the start, with θ and φ in it. Ask which network each term trains: the first trains both, the second the encoder alone. The two pull against each other. What is left in the code is what rebuilding cannot do without; nobody ever says what a 7 is.",
  }),
  show({
    id: "lab-again",
    minutes: 1.5,
    figure: "vae",
    scene: "from-noise",
    trainsOn: true,
    spoken:
      "Here it is again, with everything it has learned meanwhile. Let it go on, and drag across the plane while it trains. Ask where 4 ends and 9 begins: neighbours share ink, not names. Point at the KL, which stood near 0 in the first steps: drawing comes before describing. Leave it running.",
  }),
];
