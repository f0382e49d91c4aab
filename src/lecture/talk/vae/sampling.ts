import { surgery } from "../../../chapters/vae/formulas.ts";
import { oneOf, right } from "../../../ui/predict/ask.ts";
import type { Beat } from "../../beat.ts";
import { beatsOf } from "../beatsOf.ts";

const { formula, ask, show } = beatsOf("vae");

/** Lecture 3.1 and 3.2: the price of code, and what sampling needs to be small. */
export const sampling: readonly Beat[] = [
  ask({
    id: "four-times-as-dear",
    minutes: 0.75,
    question:
      "β goes from 1 to 4: code is four times as dear. By what factor does a small ellipse widen, if the decoder stays as it is?",
    ask: oneOf(right("Twice as wide"), "Four times", "Sixteen times"),
    reveal:
      "Twice. A width of σ costs reconstruction in proportion to σ², and saves code as −β log σ. The two balance at σ² in proportion to β: the width goes with the root of the price.",
    spoken:
      "β multiplies the KL; at 1 you maximise the ELBO, elsewhere something else. Give them a minute with σ² against log σ. “Four” is the answer of those who forget the square. So what happens at the ends, at fifty and at nothing?",
  }),
  show({
    id: "code-too-dear",
    minutes: 1,
    figure: "vae",
    scene: "beta-too-large",
    spoken:
      "Code at fifty times its price. Hands, then let it run and watch the ellipses grow into the prior’s circle and the ten digits become one smudge. Name it: posterior collapse. Wait for somebody to notice that every q(z|x) is now exactly the prior, just as the notes ask.",
  }),
  show({
    id: "code-for-nothing",
    minutes: 1,
    figure: "vae",
    scene: "beta-zero",
    spoken:
      "The other end: code costs nothing. Rebuilt digits have never been better. Before you tell, let them say what ten draws from the prior look like. The prior draws near 0, and nobody put a code there. So the KL is for the sake of sampling; but which part of it?",
  }),
  ask({
    id: "inner-circle",
    minutes: 0.75,
    question:
      "100 codes are drawn from the prior on the plane. How many fall within its inner circle, of one standard deviation?",
    ask: oneOf("68", right("39"), "About 10"),
    reveal:
      "39. On a line it would be 68; on a plane both coordinates have to be small at once. In ten dimensions it is fewer than one in 5,000: a decoder has to be good at a distance, not at 0.",
    spoken:
      "Everybody knows 68. Let them say it, and then ask for both coordinates at once. The ring at distance ρ is longer the farther out it is. So a decoder is asked mostly away from the middle. What does it need there?",
  }),
  formula({
    id: "surgery",
    minutes: 1.25,
    title: "The KL comes apart",
    tex: surgery,
    terms: [
      { name: "each", says: "what training pays for, averaged over the digits" },
      { name: "information", says: "how well a code tells which digit it came from" },
      { name: "together", says: "how far all codes together lie from the prior" },
    ],
    spoken:
      "Add and subtract the log of the mean of all q’s: no more is needed. The notes say that sampling works because q(z|x) is near p(z). Ask what an encoder tells you for which that is exactly so. Nothing: you have just seen it collapse. Which of the two parts should be small?",
  }),
  show({
    id: "which-term",
    minutes: 1.25,
    figure: "prior-or-posterior",
    scene: "which-term",
    spoken:
      "Take hands between the three, then tell. Most of the KL is what a code tells of its digit, and a sampler has no quarrel with that. What has to be near the prior is the sum of all codes. Drag the probe over the gaps between the clusters: there the decoder is asked where it hardly ever was.",
  }),
];
