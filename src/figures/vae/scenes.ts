import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats, in an order that tells the story. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "from-noise",
    title: "From noise",
    note: "Before you press Play: which digit will be the first to leave the crowd in the plane? Then watch for the first hundred steps, while the decoder knows only the average smudge, and for the moment when KL begins to be worth paying.",
    params: {},
  },
  {
    name: "trained",
    title: "Trained",
    note: "A finished run. Drag across the plane along the border between 4 and 9: is there a place where you could not say which it is? Then draw a digit of your own and look how large its ellipse is.",
    params: {},
    save: "checkpoints/vae-trained.safetensors",
  },
  {
    name: "beta-too-large",
    title: "β too large",
    note: "Code costs fifty times its price. Predict what the reconstructions will be. Then press Play: KL goes to zero, every ellipse grows into the prior’s circle, and all ten digits come back as one smudge. Now pull β down to 1 while it runs.",
    params: { beta: 50 },
  },
  {
    name: "beta-zero",
    title: "β = 0: code is free",
    note: "Nothing holds the codes near the prior. After 500 steps compare the reconstructions with the ten draws from the prior: the better the first, the worse the second. See how far the plane’s axes had to grow.",
    params: { beta: 0 },
  },
  {
    name: "ten-dimensions",
    title: "Ten dimensions",
    note: "How many of the ten bars will stand well clear of zero? Guess first. The plane shows two of the dimensions; the reconstructions tell what the other eight hold.",
    params: { latent: 10 },
  },
  {
    name: "score-function",
    title: "Score function",
    note: "Same digits, same start, same noise as “From noise”, but the encoder’s gradient reweights samples instead of moving them. How many steps until the classes part? Switch the baseline on and start over.",
    params: { estimator: "scoreFunction" },
  },
  {
    name: "diverges",
    title: "Learning rate 10",
    note: "Ten thousand times too bold. Watch the ELBO for the first few steps: the run either stops as diverged, with its last finite picture kept, or sits on a smudge that it cannot leave. Rewind, set the rate to 0.01 and try again.",
    params: { learningRate: 10 },
  },
];
