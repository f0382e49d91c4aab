import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./figure.ts";

/** The step from which on a VAE has learned, and the last of a run at the defaults and of one with a second VAE. */
export const [TRAINED, ALL, WITH_PLAIN] = [80, 240, 300];

/** What they tell was measured with seeds 1, 2 and 3; the tests hold it. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "snow",
    title: "Snow",
    note: "Every pixel flickers for itself, and the flicker is four fifths of what is seen. Play, a minute or less: who will stand near the dashed ceiling when all have learned?",
    ask: oneOf("The learners on pixels", right("The learners on z"), "Both", "Neither"),
    reveal:
      "Those on z. Snow cannot be told in eight numbers, so the VAE lets it go and keeps the lamp. The learners on pixels, with the same steps and as many hidden units, still mistake flicker for news.",
    until: ALL,
    params: {},
  },
  {
    name: "stripes",
    title: "Variance is not relevance",
    note: "Drifting stripes, and a code of two numbers. The VAE rebuilds the picture as well as two numbers can. How well will the position be read off them, as an R²?",
    ask: { kind: "number", min: 0, max: 1, truth: 0 },
    reveal:
      "Not at all: R² is about 0, and that of the stripes’ phase about 1. The stripes are most of the variance, so they are what two numbers are best spent on. The VAE did what it was asked; nobody asked it where the agent is.",
    hides: ["readings", "readout", "trace"],
    until: TRAINED,
    params: { background: "stripes", latent: 2 },
  },
  {
    name: "clear",
    title: "Nothing to clear away",
    note: "No background at all: what the lamp shows is the state, and nothing else. Does the code still help, if its VAE was trained for nothing?",
    ask: oneOf("Yes, z is far ahead", right("No, pixels do as well or better"), "Neither learns"),
    reveal:
      "It does not. Pixels say all, and a network reads them without help; the code says a little less, and its VAE had to be trained first. Open the second plot: in seconds, too.",
    until: ALL,
    opens: ["computation"],
    params: { nuisance: 0 },
  },
];
