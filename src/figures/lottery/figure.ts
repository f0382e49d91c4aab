import { type LotteryResult, playLottery } from "../../control/lotteryPlayers.ts";
import { pureFigure } from "../../frame/contract.ts";
import { number, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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

/** What shows how the optimist values the gamble: its part of the picture, and all tables. */
const optimist = ["optimist", "lottery", "players", "gamble"] as const;

/** Lecture 4.5, in one decision: a gamble, as the explanation of a success and as a thing to do. */
export const figure = pureFigure<Knobs, LotteryResult>({
  slug: "lottery",
  title: "One decision: a lottery",
  claim:
    "Inference values a gamble by log E exp(r), the world pays E r: at some odds inference bets where safety pays more.",
  params: knobs,
  model: playLottery,
  data: tables,
  checks,
  describe,
  source: ["control/lottery.ts", "control/lotteryThresholds.ts", "control/lotteryPlayers.ts"],
  View,
  scenes: [
    {
      name: "the-gamble",
      title: "The gamble",
      note: "Two nats for sure, or a gamble that loses ten three times in four: on average seven and a half, so the causal monkey keeps away. How often does inference take it?",
      ask: oneOf("Next to never", "One time in four", right("Two times in three")),
      reveal:
        "Two times in three. It asks which choice explains that all went well, and the gamble goes well one time in four, safety only with probability exp(−2), about one in seven. Drag p to the left: below those odds it stops.",
      hides: optimist,
      focus: { parts: ["plot", "players"] },
      onScreen: {
        note: "Two nats for sure, or lose ten three times in four. How often does inference gamble?",
        reveal:
          "Two times in three: it goes well one time in four, and safety explains success only one time in seven.",
      },
      spoken:
        "Do the causal sum aloud: three quarters of ten are seven and a half, so keep away. Take hands, then tell. Inference asks which choice explains that all went well, and not which pays. Drag p to the left until it stops: at exp(−2), about 0.14.",
      params: {},
    },
    {
      name: "worse-to-lose",
      title: "Twice as much to lose",
      note: "Losing now costs 20 nats instead of 10, at the same odds: inference took the gamble with probability 0.649. How much less often does it take it now?",
      ask: oneOf("Half as often", "A little less often", right("Just as often")),
      reveal:
        "Just as often. That all went well rules out a loss of 10 as surely as one of 20, so the price of losing hardly counts; what it collects has fallen from −5.57 to −10.43. Drag the left handle up and down: its bar begins to move only when losing is nearly as cheap as being safe.",
      hides: optimist,
      focus: { parts: ["plot", "players"] },
      onScreen: {
        note: "Losing now costs 20 nats and not 10. Inference gambled with 0.649: how much less often does it now?",
        reveal:
          "Just as often: success rules out either loss. What it collects has fallen from −5.57 to −10.43.",
      },
      spoken:
        "Say that the odds are the same, and take hands. Tell, then drag the handle C up and down: the causal curve swings, the optimist’s hardly moves. exp(−10) and exp(−20) are both nothing beside one in four, so inference does not see how bad a loss is.",
      params: { loseCost: 20 },
    },
    {
      name: "what-it-collects",
      title: "What it really collects",
      note: "Nine times in ten this gamble loses twelve nats, and still the optimist takes it two times in three. When it does, how likely does it think that it wins?",
      ask: oneOf("One time in ten", "One time in two", right("Next to certainly")),
      reveal:
        "Next to certainly: given that all went well, a gambler must have won. So it expects to lose one nat, and the world takes eight. The causal monkey collects what it expects.",
      hides: ["believed", "lottery", "players"],
      opens: ["table"],
      focus: { parts: ["players", "table"] },
      onScreen: {
        note: "Nine times in ten this gamble loses 12 nats. When the optimist takes it, how likely does it think it wins?",
        reveal:
          "Next to certainly: given success it must have won. It expects to lose one nat, and loses eight.",
      },
      spoken:
        "Let them commit before you press on: one in ten is the fact, and many answer with the fact. The optimist believes the posterior over outcomes, and success rules out the loss. Then compare what each expects with what it collects: only the causal monkey’s two numbers agree.",
      params: { safeCost: 3, winProbability: 0.1, loseCost: 12 },
    },
    {
      name: "small-stakes",
      title: "Small stakes",
      note: "All costs are a tenth of what they were, and the band in which the two disagree is narrow. Make both costs ten times as dear: which of its edges moves?",
      ask: oneOf(right("The optimist’s"), "The causal monkey’s", "Both, apart"),
      reveal:
        "The optimist’s, from 0.71 to 0.14. The causal monkey weighs one cost against the other, and their ratio stays; the optimist weighs exp(−cost), and exp(r) is a straight line only while r is small. Small stakes leave nothing to be optimistic about.",
      shows: { safeCost: 2, loseCost: 10 },
      focus: { knobs: ["safeCost", "loseCost"], parts: ["plot", "players"] },
      onScreen: {
        note: "All costs are a tenth of what they were. Make both ten times as dear: which edge of the band moves?",
        reveal:
          "The optimist’s, from 0.71 to 0.14: it weighs exp(−cost). The ratio of the costs stays, and 0.80 with it.",
      },
      spoken:
        "Explain the band before you ask: between its edges only the optimist gambles. Tell, and both costs go up by ten. The causal edge stays at 0.80, as it weighs one cost against the other. exp is a straight line only near 0, so small stakes leave nothing to be lucky about.",
      params: { safeCost: 0.2, loseCost: 1 },
    },
    {
      name: "certain",
      title: "No chance",
      note: "This gamble always wins: nothing is left to luck, and both values are the same. At p = 0.9 the causal value is one nat lower. By how much has the optimist’s fallen then?",
      ask: oneOf("By one nat as well", right("By a tenth of a nat"), "Not at all"),
      reveal:
        "By a tenth of a nat: it is log p, whatever a loss would cost. Move p a little to the left and watch the two part.",
      hides: optimist,
      focus: { parts: ["plot", "players"] },
      onScreen: {
        note: "This gamble always wins. At p = 0.9 its causal value is one nat lower: how far has the optimist’s fallen?",
        reveal: "By a tenth of a nat: it is log p, whatever a loss would cost.",
      },
      spoken:
        "At p = 1 there is no luck, and both values are 0. Tell, and drag p to 0.9: the causal value walks down its straight line to −1, the optimist’s to −0.105. One slope against ten: that is log E exp beside E, and the section on optimism is about nothing else.",
      params: { winProbability: 1 },
    },
  ],
});
