import type { Scene } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import type { Knobs } from "./figure.ts";

/** The figure's scenes; tests/figures/prior-or-posterior holds the numbers in them to the shipped runs. */
export const scenes: readonly Scene<Knobs>[] = [
  {
    name: "which-term",
    title: "Which term?",
    note: "β = 1, an ordinary VAE. Every digit’s code costs 5.5 nats of KL from the prior on average, and yet most draws from the prior decode to digits. Which number has to be small for that?",
    ask: oneOf(
      "The KL of each code from the prior",
      "What a code tells of its digit",
      right("The KL of all codes together from the prior"),
    ),
    reveal:
      "That of all codes together: 0.87 of the 5.54 nats. The other 4.67 are what a code tells of its digit, and a sampler has no quarrel with them: many narrow codes, side by side, cover the prior as well as one wide one.",
    hides: ["terms", "surgery"],
    params: {},
  },
  {
    name: "into-a-hole",
    title: "Into a hole",
    note: "β = 0.3, and the probe stands in a hatched place: the prior is dense there and hardly any code is near. Drag it from hole to hole and over the codes between. Then press Play and pull β up to 10: watch the hatching go.",
    params: { beta: 0.3, z1: 0.7, z2: -1.7 },
  },
  {
    name: "free-code",
    title: "Free code",
    note: "β = 0: nobody pays for the distance from the prior. How many of the prior’s standard deviations from the middle, along one axis, does the farthest of 500 codes lie?",
    ask: { kind: "number", min: 0, max: 1000, unit: "σ", truth: 40 },
    reveal:
      "About 40: the dashed circles in the middle are all that the prior ever draws from, and more than 99 % of its draws fall where no code is. The codes are so small and so far apart that z tells exactly which digit it came from: log 500 = 6.21 nats, which is all that there is to tell. The other 138 buy nothing.",
    hides: ["plane", "terms", "codes", "surgery", "samples"],
    params: { beta: 0 },
  },
  {
    name: "each-near",
    title: "Each near the prior",
    note: "β = 50. Now every single q(z|x) is the prior to within 0.0001 nats: just what “q(z|x) ≈ p(z)” asks for. What do draws from the prior decode to?",
    ask: oneOf(
      "Crisp digits of every kind",
      right("The same smudge, every time"),
      "Strokes that are no digits",
    ),
    reveal:
      "The same smudge. For each code to be the prior, z must tell nothing of its digit: I = 0, posterior collapse. There is no hole left and nothing to find. The sum says so: the KL of each code is small only if both parts are, and sampling needs but the second.",
    hides: ["samples", "probe"],
    params: { beta: 50 },
  },
  {
    name: "open-the-holes",
    title: "Open the holes",
    note: "In a moment press Play and pull β down to 0 while it trains: the KL will grow. Which of its two parts will take nearly all of that?",
    ask: oneOf("What z tells of its digit", right("The KL of the aggregate from the prior"), "Both alike"),
    reveal:
      "The aggregate’s: β is 0 now, press Play. What z tells has hardly room: it stands at 4.67 nats, and log 500 = 6.21 tell 500 digits apart. The codes shrink and move out, and holes open between them.",
    shows: { beta: 0 },
    params: {},
  },
  {
    name: "more-digits",
    title: "More digits",
    note: "β = 0.3, but the aggregate is made of 100 digits only. Encode 1,000 by the same network: will the prior’s draws fall into holes more often, as often, or less?",
    ask: oneOf("More often", "As often", right("Less often")),
    reveal:
      "Less: 41 % in place of 76 %. Each code costs about what it did, but z now has 1,000 digits to tell apart, so I rises by 1.4 nats and the KL of the aggregate falls. Part of every hole here is digits that nobody has encoded yet. The holes that stay however many you encode are the network’s own.",
    shows: { points: 1000 },
    params: { beta: 0.3, points: 100 },
  },
  {
    name: "mean-or-draw",
    title: "Mean or draw",
    note: "To sample is to draw z from the prior, then x from p(x|z). In the sheets the upper row shows the decoder’s mean. What will a true draw of x look like beside it?",
    ask: oneOf("The same", "Sharper", right("Speckled")),
    reveal:
      "Speckled: given z this decoder takes every pixel for a coin of its own, and grey is a coin that it is not sure of. The smooth means that papers like to show are no draws of the model.",
    hides: ["draws"],
    params: { beta: 3 },
  },
];
