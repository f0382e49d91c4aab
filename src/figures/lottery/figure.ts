import { type LotteryResult, playLottery } from "../../control/lotteryPlayers.ts";
import { pureFigure } from "../../frame/contract.ts";
import { number, type ParamsOf } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  safeCost: number({
    label: "Sure cost",
    tex: "c",
    min: 0,
    max: 20,
    step: 0.1,
    default: 2,
    unit: "nats",
  }),
  winProbability: number({
    label: "Chance to win",
    tex: "p",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.25,
    hint: "How likely the gamble costs nothing.",
  }),
  loseCost: number({
    label: "Cost of losing",
    tex: "C",
    min: 0,
    max: 20,
    step: 0.1,
    default: 10,
    unit: "nats",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.5, in one decision: a gamble, as the explanation of a success and as a thing to do. */
export const figure = pureFigure<Knobs, LotteryResult>({
  slug: "lottery",
  title: "One decision: a lottery",
  claim:
    "Inference values a gamble by log E exp(r), the world pays E r: between two odds they disagree about what to do.",
  params: knobs,
  model: playLottery,
  data: tables,
  checks,
  source: ["control/lottery.ts", "control/lotteryThresholds.ts", "control/lotteryPlayers.ts"],
  View,
  scenes: [
    {
      name: "the-gamble",
      title: "The gamble",
      note: "Two nats for sure, or a gamble that loses ten three times in four. Predict: which does inference take? Then drag p to the left. How poor may the odds become before it stops?",
      params: {},
    },
    {
      name: "worse-to-lose",
      title: "Twice as much to lose",
      note: "Losing now costs 20 nats instead of 10, at the same odds. Predict: how much less often does inference gamble? Drag the left handle up and down and watch its bar, then its curve near p = 0.",
      params: { loseCost: 20 },
    },
    {
      name: "what-it-collects",
      title: "What it really collects",
      note: "Nine times in ten this gamble loses twelve nats. Compare what each monkey expects with what the world pays it. Open the table: how likely does the optimist think that it wins?",
      params: { safeCost: 3, winProbability: 0.1, loseCost: 12 },
    },
    {
      name: "small-stakes",
      title: "Small stakes",
      note: "All costs are a tenth of what they were. Do the two still disagree? Then make both costs dearer, and watch the band between the dashed lines.",
      params: { safeCost: 0.2, loseCost: 1 },
    },
    {
      name: "certain",
      title: "No chance",
      note: "This gamble always wins: nothing is left to luck, and both values are the same. Now move p a little to the left. Whose value falls faster, and by how much?",
      params: { winProbability: 1 },
    },
  ],
});
