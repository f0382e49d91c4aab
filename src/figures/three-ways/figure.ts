import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It decides the shape of every posterior.",
  }),
  points: integer({
    label: "Data points",
    tex: "N",
    min: 1,
    max: 1000,
    default: 24,
    scale: "log",
    hint: "Drawn from the model itself; fewer are the first of more.",
  }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.1,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.3,
    hint: "The likelihood’s standard deviation.",
  }),
  width: integer({
    label: "Hidden units",
    min: 0,
    max: 64,
    default: 8,
    hint: "Of the network, beside its straight line. 0 leaves the line alone: a linear network.",
  }),
  newX: number({
    label: "New point",
    tex: "x_*",
    min: -4,
    max: 10,
    step: 0.05,
    default: 2,
    live: true,
    hint: "A point that none of the three was fitted to. You can drag it on the picture.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.1,
    step: 0.001,
    scale: "log",
    default: 0.02,
    live: true,
    hint: "Adam’s step size, the same for all three. Takes effect at once.",
  }),
  up: choice({
    label: "Curves show",
    options: { elbo: "ELBO", gap: "gap, log" },
    default: "elbo",
    live: true,
    hint: "The mean ELBO, or how far it is below log p(x), on a log scale.",
  }),
  seed: seed({ hint: "Fixes the data, the network’s first weights and the side on which each q starts." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 1.2: one q for all, one network, one q for each point, on the same data. */
export const figure = simulatedFigure<Knobs, ThreeWaysSnapshot, Simulation<ThreeWaysSnapshot>>({
  slug: "three-ways",
  title: "Three ways to choose q",
  claim:
    "One q for all, one network, one q each: each can come at least as near to log p(x) as the one before it, and none above.",
  params: knobs,
  describe,
  scenes: [
    {
      name: "three-starts",
      title: "Three ways",
      note: "Every q starts narrow, on the upper or the lower side by the toss of a coin: hence the two rows of dots. All take steps of one size. Which of the three is nearest to the dashed ceiling after 25 steps?",
      ask: oneOf("The shared q", right("The network"), "One q each"),
      reveal:
        "The network, though one q each has more freedom. A weight moves all answers at once, so every point’s slope helps every other’s; a q of its own walks its whole way alone. Play on: one q each catches up and ends a little above the network.",
      hides: ["best"],
      until: 25,
      speed: 25,
      focus: { parts: ["plane", "curves"] },
      onScreen: {
        note: "All three take steps of one size. Which is nearest to the dashed ceiling after 25?",
        reveal: "The network: each point’s slope helps every other’s. One q each ends a little above it.",
      },
      spoken:
        "Each orange dot starts on a side drawn by a coin: that is why there are two rows. Take hands before you press on; most say one q each, as it has the most freedom. The run goes to step 25 and rests. Play on from there: the q’s of their own come up and end just above the network, and that difference is the next topic.",
      params: {},
    },
    {
      name: "linear",
      title: "The gap closes",
      note: "A linear likelihood and a linear network. The exact posterior mean is a straight line in x and its width never changes. Play: in the end, how far below a q for each point will the network stand?",
      reveal:
        "Nothing: a straight line and one width are all that the answer needs, and this network is a straight line and a width. All but the shared q come down to a gap of zero.",
      until: 200,
      focus: { parts: ["plane", "curves"] },
      onScreen: {
        note: "Likelihood and network are linear. How far below one q each will it end?",
        reveal: "Not at all: the answer is a line and one width, and so is this network.",
      },
      spoken:
        "The scale is logarithmic: what stands higher is nearer to log p(x). Let it run to step 200: the network and the q’s of their own climb without a ceiling, the shared q stays on its dashed line. An amortization gap is not a law; here the network can say all there is to say.",
      params: { likelihood: "linear", width: 0, noise: 0.6, up: "gap" },
    },
    {
      name: "folded",
      title: "Two answers, one Gaussian",
      note: "x = z² cannot tell z from −z. Each q of its own stays on its coin’s side; the network has to make one curve of them. The grey in the bars no Gaussian can win back: about log 2 for a point whose two hills stand apart, a little more where they have only just parted.",
      opens: ["gaps"],
      focus: { parts: ["plane", "gaps"] },
      onScreen: {
        note: "x = z² cannot tell z from −z. Play: which part of the bars will no Gaussian win back?",
      },
      spoken:
        "Press Play and let it rest. Each q of its own stays on the side of its coin; the network must make one curve of them. The grey part is about log 2, 0.69 nats, for a point whose two hills stand apart: one hill is all that a Gaussian can have.",
      params: { likelihood: "folded" },
    },
    {
      name: "narrow",
      title: "A network too small",
      note: "A straight line has to answer for every x. Play until it rests: the blue part of the network’s bar is the amortization gap. Then give it hidden units, one at a time.",
      opens: ["gaps"],
      focus: { knobs: ["width"], parts: ["plane", "gaps"] },
      onScreen: {
        note: "A straight line has to answer for every x. The blue of the network’s bar is its amortization gap.",
      },
      spoken:
        "Play until it rests, then give it hidden units, one at a time, and play again each time. The blue shrinks and the grey stays: units cure the amortization gap, only another family cures the other. Ask which of the two a larger network would mend before you turn the knob.",
      params: { likelihood: "folded", width: 0 },
    },
    {
      name: "thousand",
      title: "A thousand points",
      note: "2,000 parameters for a q each, 36 for the network, 2 for the shared q. Which of them will stand still last?",
      reveal:
        "The thousand q’s: each learns from its own point alone and nothing from its neighbours. The network has been all but there since step 50, with 36 parameters.",
      until: 150,
      speed: 25,
      opens: ["costs"],
      focus: { parts: ["plane", "curves"] },
      onScreen: {
        note: "2,000 numbers for a q each, 36 for the network, 2 shared. Which rests last?",
        reveal: "The thousand q’s: each learns from its own point alone. The network was there by step 50.",
      },
      spoken:
        "Ask who expects the network to be slow: it has to please a thousand points. Then run to step 150. It was all but there at step 50, because every point pulls the same 36 numbers; each of the thousand q’s walks its whole way alone.",
      params: { points: 1000 },
    },
    {
      name: "unknown-land",
      title: "Where no data were",
      note: "Twelve points, none of them beyond 4, and a new one at 9. Play for 300 steps: the network answers at once, but how good is its answer, measured in nats below the best q?",
      reveal:
        "Several nats short, and not steadily less: nothing in training speaks of x = 9, so what the network says there is an accident. Drag the new point back among the dots.",
      until: 300,
      opens: ["newcomer"],
      focus: { parts: ["plane", "newcomer"] },
      onScreen: {
        note: "No data beyond 4: how good is the network’s answer at 9, after 300 steps?",
        reveal: "Several nats short, by accident: nothing in training speaks of x = 9.",
      },
      spoken:
        "The network answers in one pass where a q of its own takes over a thousand steps: say that first, it is why we amortize. Then run to 300 and read the two numbers. Drag the new point back among the dots: there the answers agree, and the price was paid in training.",
      params: { likelihood: "folded", points: 12, newX: 9 },
    },
  ],
  // How it is drawn is no affair of the run's.
  simulate: ({ up: _up, ...params }) => simulateInWorker("threeWays", params),
  speeds: [5, 25, 100],
  data: tables,
  checks,
  source: [
    "inference/familyFits.ts",
    "inference/familySlopes.ts",
    "nets/amortizedEncoder.ts",
    "runs/threeWays/fits.ts",
  ],
  View,
});
