import { pureFigure } from "../../frame/contract.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Discrete, logitKnob, model, relaxations } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Largest reward, either sign. */
const largestReward = 100;

const knobs = {
  logits: list({
    label: "Logits",
    tex: "\\ell",
    default: "1,0.5,0,-1",
    problem: (typed) => problemWithList(typed, logitKnob.max),
    hint: "One number a category, commas, semicolons or spaces between; φ of this figure. Dragging a bar changes them.",
  }),
  rewards: list({
    label: "Rewards",
    tex: "r",
    default: "1,2,0,4",
    problem: (typed) => problemWithList(typed, largestReward),
    hint: "What each category pays: as many numbers as there are logits.",
  }),
  relaxation: number({
    label: "Relaxation",
    tex: "\\lambda",
    ...relaxations,
    step: 0.01,
    scale: "log",
    default: 0.5,
    hint: "The temperature of the Gumbel-softmax. Near 0 a sample is all but one category.",
  }),
  samples: integer({
    label: "Samples",
    tex: "M",
    min: 500,
    max: 100_000,
    default: 1000,
    scale: "log",
    hint: "The three estimators share their noise: the same Gumbel numbers for each.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.6: a categorical latent, where pathwise has no gradient and the relaxation trades bias for variance. */
export const figure = pureFigure<Knobs, Discrete>({
  slug: "discrete",
  title: "A latent that cannot slide",
  claim:
    "No path leads through a category: the score function is right but noisy, and softening trades its noise for bias.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: [
    "inference/categoricalGradients.ts",
    "inference/gumbelSoftmax.ts",
    "inference/gumbelSoftmaxMean.ts",
    "inference/sampleMoments.ts",
  ],
  View,
  scenes: [
    {
      name: "no-slope",
      title: "A thousand slopes",
      note: "Grey: the mean reward, which rises smoothly with one logit. It is an average over draws. Each draw has a noise of its own, which stays the same while the logit moves. Now average a thousand draws’ slopes at the dashed line: what do you get?",
      ask: oneOf("About the slope of the grey curve", right("0"), "Something steeper"),
      reveal:
        "0. A draw’s reward keeps level and jumps where another category wins: at the dashed line every slope is 0, and so is their average. The mean rises by the jumps, which have no slope, so no path leads to it.",
      hides: ["oneDraw"],
      focus: { parts: ["staircase"] },
      onScreen: {
        note: "Average a thousand draws’ slopes at the dashed line: what do you get?",
        reveal: "0: every draw is level there. The mean rises by the jumps, and jumps have no slope.",
      },
      spoken:
        "The grey curve is the mean reward, smooth in the logit. Say that each draw keeps its noise while the logit moves, then take hands: most say the slope of the grey curve. Press: one draw is a staircase, level at the dashed line like all the others. No path leads to the gradient.",
      params: { relaxation: 0.2 },
    },
    {
      name: "rewards-shifted",
      title: "Ten points for everyone",
      note: "Every reward is 10 higher, so the exact gradient, the black lines, has not moved. Which of the three estimators grows noisier by it?",
      ask: oneOf("None: the gradient is the same", right("The score function alone"), "All three"),
      reveal:
        "The score function alone: it multiplies its noise by the reward, whatever that is. With a baseline the ten points are taken off again. The relaxed sample mixes the rewards by shares that add up to 1, so it gains ten whatever the logits are.",
      hides: ["estimators", "spread"],
      focus: { parts: ["policy", "gradient"] },
      onScreen: {
        note: "Every reward is 10 higher; the exact gradient stays. Who grows noisier?",
        reveal:
          "The score function alone: it multiplies its noise by the reward. A baseline takes the ten off.",
      },
      spoken:
        "Point at the black lines first: they have not moved, since probabilities add up to one. Then take hands and press. The score function pays for each of the ten points with noise; a baseline takes them off, and the relaxed sample does not notice.",
      params: { rewards: "11,12,10,14" },
    },
    {
      name: "too-smooth",
      title: "λ = 2: calm and wrong",
      note: "Little noise, and the wrong answer: more samples would narrow the diamonds’ bars around a place beside the black line. Drag λ left until they meet, and watch what happens to the noise.",
      opens: ["trade-off"],
      focus: { knobs: ["relaxation"], parts: ["gradient", "trade-off"] },
      onScreen: {
        note: "Little noise, a wrong answer: the diamonds miss the black lines. Drag λ left.",
      },
      spoken:
        "The diamonds’ bars are short and beside the black lines: calm and wrong, and more samples will not help. Drag λ to the left until they meet and watch the noise on the right go up as the bias goes down. Ask for the best λ; there is none for all cases.",
      params: { relaxation: 2 },
    },
    {
      name: "almost-hard",
      title: "λ = 0.05: nearly hard",
      note: "Hardly any bias is left at this λ. Is a sample of the relaxed gradient still less noisy than one of the score function?",
      ask: oneOf("Yes, than both", "Than the one without a baseline", right("No, than neither")),
      reveal:
        "No, it is noisier than both. The softened steps are so steep by now that a sample is either near nothing or very large. An unbiased estimator with a baseline, and nothing to differentiate, does better.",
      hides: ["estimators", "spread", "relaxation"],
      opens: ["trade-off"],
      focus: { parts: ["gradient", "trade-off"] },
      onScreen: {
        note: "Hardly any bias is left. Is the relaxed sample still the less noisy one?",
        reveal: "No, it is noisier than both: the softened steps are so steep that a sample is tiny or huge.",
      },
      spoken:
        "Bias is all but gone at λ = 0.05. Let them bet on the noise before you press. It is above both score functions: the steps are steep again, so a sample is either near nothing or very large. A baseline, and nothing to differentiate, does better here.",
      params: { relaxation: 0.05 },
    },
    {
      name: "eight",
      title: "Eight categories, one prize",
      note: "Only the last category pays, and it is rarely drawn. Which of the eight logits have a gradient at all?",
      ask: oneOf("The last alone", right("All of them"), "Those that are drawn often"),
      reveal:
        "All eight. What the last category gains in probability the others lose, the likeliest most: its logit has to rise, theirs to fall. The score function learns of the prize only when it is drawn: hence its long bars.",
      hides: ["exact", "estimators", "categories"],
      focus: { parts: ["policy", "gradient"] },
      onScreen: {
        note: "Only the last one pays, and it is rarely drawn. Which logits have a gradient?",
        reveal:
          "All eight: what the last gains the others lose. The score function learns of it when it is drawn.",
      },
      spoken:
        "Read the rewards under the bars: seven zeros and a ten. Most say the last alone; it is all eight, since probabilities add up to one. Then point at the long bars: the score function learns of the prize only when it is drawn. That is exploration, and it comes back in chapter four.",
      params: { logits: "1,1,0.5,0.5,0,0,-1,-2", rewards: "0,0,0,0,0,0,0,10", relaxation: 0.5 },
    },
  ],
});
