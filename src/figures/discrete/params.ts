import { integer, number, type ParamsOf, seed, text } from "../../knobs/specs.ts";
import { problemWithList } from "../../knobs/lists.ts";
import { logitKnob, relaxations } from "./model.ts";

/** Largest reward, either sign. */
const largestReward = 100;

/** The knobs of the figure `discrete`. */
export const params = {
  logits: text({
    label: "Logits",
    tex: "\\ell",
    default: "1,0.5,0,-1",
    problem: (typed) => problemWithList(typed, logitKnob.max),
    hint: "One number a category, commas between; φ of this figure. Dragging a bar changes them.",
  }),
  rewards: text({
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
    default: 10_000,
    scale: "log",
    hint: "The three estimators share their noise: the same Gumbel numbers for each.",
  }),
  seed: seed(),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
