import { pureFigure } from "../../../src/frame/contract.ts";
import { number, type ParamsOf } from "../../../src/knobs/specs.ts";
import { oneOf, right } from "../../../src/ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { model, type Moments } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  mu: number({ label: "Mean of q", tex: "\\mu", min: -3, max: 3, step: 0.05, default: 1 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.5,
    max: 2,
    step: 0.05,
    default: 1,
    hint: "A standard deviation.",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** A Gaussian to drag, and the mean of x² under it. */
export const figure = pureFigure<Knobs, Moments>({
  slug: "my-figure",
  title: "My figure",
  claim: "The mean of x² under a Gaussian is the square of its mean plus the square of its width.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["figures/my-figure/model.ts", "math/normal.ts"],
  View,
  scenes: [
    {
      name: "moved",
      title: "Moved",
      note: "q stands at 2. Move it on to 3: does the mean of x² grow as fast as the mean of x, or faster?",
      reveal: "Faster: it grows by 5 while the mean grows by 1, as a square does.",
      shows: { mu: 3 },
      focus: { knobs: ["mu"] },
      spoken:
        "Ask for hands before you drag: most say as fast. Drag the mean from 2 to 3, slowly, and read the number at its top.",
      params: { mu: 2 },
    },
    {
      name: "centred",
      title: "Centred",
      note: "q is centred on zero, and its width is 1. You make it twice as wide: what becomes of the mean of x²?",
      ask: oneOf("It stays", "It doubles", right("It is four times as large")),
      reveal: "Only the width is left, and its square counts: drag it to 2 and read 4.",
      focus: { knobs: ["sigma"] },
      spoken: "Wait for the three answers, then tell, and drag the width to 2 while the room reads along.",
      hides: ["meanSquare", "moments"],
      params: { mu: 0 },
    },
    {
      name: "narrow",
      title: "Narrow",
      note: "q is as narrow as it can be. How much of the mean of x² is left to its width?",
      reveal: "A quarter: 0.5 squared. The rest is the square of the mean.",
      spoken:
        "Let them do the sum in their heads: the whole number, less the square of the mean that you see.",
      hides: ["meanSquare", "moments"],
      params: { sigma: 0.5 },
    },
  ],
});
