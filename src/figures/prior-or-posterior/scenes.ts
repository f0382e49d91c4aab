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
    focus: { parts: ["plane", "sum", "prior"] },
    onScreen: {
      note: "Most draws from the prior decode to digits. Which number has to be small for that?",
      reveal:
        "The KL of all codes together: 0.87 of the 5.54 nats. The rest is what a code tells of its digit.",
    },
    spoken:
      "Read the row of digits first: the prior’s draws are mostly digits, though each code costs 5.5 nats. The room says “the KL of each code”, since that is what the ELBO charges. Tell, and show on the plane that many narrow codes side by side cover the prior.",
    params: {},
  },
  {
    name: "into-a-hole",
    title: "Into a hole",
    note: "β = 0.3, and the probe stands in a hatched place: the prior is dense there and hardly any code is near. Drag it from hole to hole and over the codes between. Then press Play and pull β up to 10: watch the hatching go.",
    focus: { knobs: ["beta"], parts: ["plane", "probe"] },
    onScreen: {
      note: "β = 0.3. Drag the probe from a hatched hole to the codes between. What does the decoder draw?",
    },
    spoken:
      "Start in the hole: the prior is dense there, no code is near, and the decoder was never trained on it. Drag slowly onto the tint and back, twice. Then press Play and pull β up to 10, and wait for the hatching to go.",
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
    focus: { parts: ["plane", "sum", "prior"] },
    onScreen: {
      note: "β = 0: distance is free. How many σ of the prior from the middle does the farthest of 500 codes lie?",
      reveal: "About 40: the circles in the middle are all that the prior draws from, and no code is there.",
    },
    spoken:
      "Collect numbers; most stay below ten. Tell, and let them find the prior: it is the small set of circles in the middle. More than 99 of 100 of its draws fall where no code is, and what z tells stops at log 500 = 6.21 nats, so the other 138 buy nothing.",
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
    focus: { parts: ["plane", "sum", "prior"] },
    onScreen: {
      note: "β = 50: each single q(z|x) is the prior. What do draws from the prior decode to?",
      reveal: "The same smudge: if each code is the prior, z tells nothing of its digit.",
    },
    spoken:
      "This is what “q(z|x) ≈ p(z)” asks for, word for word, and it is met to 0.0001 nats. Vote, then tell: there is no hole left and nothing to find. A line in the notes says this; the errata have it right, it is the aggregate that has to be near.",
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
    focus: { knobs: ["beta"], parts: ["plane", "sum", "prior"] },
    onScreen: {
      note: "β goes down to 0 while it trains, and the KL grows. Which of its two parts takes nearly all of that?",
      reveal:
        "The aggregate’s: what z tells stands at 4.67, and log 500 = 6.21 is all there is to tell. Press Play.",
    },
    spoken:
      "Vote on the two parts of the bar before you tell. When you tell, β stands at 0: press Play and wait some hundred steps. The blue part hardly has room to grow; watch the green one, and the holes that open in the plane.",
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
    focus: { knobs: ["points"], parts: ["plane", "sum", "prior"] },
    onScreen: {
      note: "100 digits are encoded. With 1,000, do the prior’s draws fall into holes more often or less?",
      reveal: "Less: 41 % in place of 76 %. Part of each hole was digits that nobody had encoded yet.",
    },
    spoken:
      "Nothing is trained here: the same network encodes more digits. Take the vote, tell, and read the two percentages over the plane. What stays hatched however many you encode is the network’s own hole.",
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
    focus: { parts: ["prior"] },
    onScreen: {
      note: "The upper row is the decoder’s mean. What will a true draw of x look like beside it?",
      reveal: "Speckled: each pixel is a coin, and grey is a coin that is not sure. Papers show means.",
    },
    spoken:
      "Remind them of the two steps of sampling: z from the prior, then x from p(x|z). Nearly every picture of a VAE’s samples stops after the first. Tell, and ask which row is the model’s own sample.",
    params: { beta: 3 },
  },
];
