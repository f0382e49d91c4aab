import { pureFigure } from "../../frame/contract.ts";
import { number, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
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
  slug: "representation",
  title: "Representation",
  claim: "The mean of x² under a Gaussian is the square of its mean plus the square of its width.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["figures/representation/model.ts", "math/normal.ts"],
  View,
  scenes: [
    {
      name: "moved",
      title: "Moved",
      note: "q stands at 2. Move it on to 3: does the mean of x² grow as fast as the mean of x, or faster?",
      reveal: "Faster: it grows by 5 while the mean grows by 1, as a square does.",
      shows: { mu: 3 },
      params: { mu: 2 },
    },
    {
      name: "centred",
      title: "Centred",
      note: "q is centred on zero, and its width is 1. You make it twice as wide: what becomes of the mean of x²?",
      ask: oneOf("It stays", "It doubles", right("It is four times as large")),
      reveal: "Only the width is left, and its square counts: drag it to 2 and read 4.",
      hides: ["meanSquare", "moments"],
      params: { mu: 0 },
    },
    {
      name: "narrow",
      title: "Narrow",
      note: "q is as narrow as it can be. How much of the mean of x² is left to its width?",
      reveal: "A quarter: 0.5 squared. The rest is the square of the mean.",
      hides: ["meanSquare", "moments"],
      params: { sigma: 0.5 },
    },
  ],
});
