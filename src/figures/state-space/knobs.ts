import { LINE_END, problemWithBodySeries } from "../../data/bodySeries.ts";
import { problemWithPushes } from "../../data/pushes.ts";
import { choice, integer, number, seed, text } from "../../knobs/specs.ts";
import { MOMENTS } from "../../runs/stateSpace/shownSeries.ts";

/** The last moment at which a push may come. */
const LATEST = MOMENTS - 1;

export const knobs = {
  shows: choice({
    label: "Show",
    options: { filter: "filter", smoother: "smoother" },
    default: "filter",
    live: true,
    hint: "Whose means and bands are drawn, beside the exact ones: those of the filter, which knows the past, or of the smoother, which knows all.",
  }),
  gap: integer({
    label: "Gap",
    unit: "moments",
    min: 0,
    max: 20,
    default: 9,
    live: true,
    hint: "So many moments in the middle of the simulated series at which nothing is seen.",
  }),
  a: number({
    label: "Kept of z",
    tex: "a",
    min: -1,
    max: 1.05,
    step: 0.01,
    default: 0.9,
    hint: "Each moment keeps a times the last state. At 1 nothing draws the body back.",
  }),
  noise: number({
    label: "Step noise",
    tex: "s",
    min: 0.1,
    max: 1.5,
    step: 0.01,
    scale: "log",
    default: 0.4,
    hint: "Standard deviation of what befalls the body between two moments.",
  }),
  observationNoise: number({
    label: "Eye noise",
    tex: "r",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.5,
    hint: "Standard deviation of an observation.",
  }),
  prior: choice({
    label: "Prior and decoder",
    options: { given: "given", learned: "learned" },
    default: "given",
    hint: "Given: a and both noises are the true ones. Learned: each encoder learns a model of its own with its bound, from a = 0.5 and noises of 1.",
  }),
  missing: number({
    label: "Missing",
    min: 0,
    max: 0.9,
    step: 0.05,
    default: 0.1,
    below: true,
    hint: "Share of observations that are missing here and there.",
  }),
  truth: choice({
    label: "Body",
    options: { linear: "linear", pendulum: "pendulum" },
    default: "linear",
    below: true,
    hint: "Linear: all that is asked has an exact answer. Pendulum in oil, seen from the side: nothing has, and crowds of particles stand in.",
  }),
  pushes: text({
    label: "Pushes",
    default: "6:1.5,27:-2",
    live: true,
    below: true,
    problem: (typed) => problemWithPushes(typed, LATEST),
    hint: "When and how hard, such as 6:1.5,27:-2. Or drag the bars below the picture.",
  }),
  series: text({
    label: "Your own series",
    default: "",
    separator: LINE_END,
    below: true,
    problem: problemWithBodySeries,
    hint: `CSV: observation,action, a line a moment, 4 to 60 of them; an observation that is missing is a “?”, actions may be left out. It is shown as it is, neither pushed nor gapped. Empty: ${MOMENTS} moments are simulated.`,
  }),
  units: integer({
    label: "Units",
    min: 4,
    max: 32,
    default: 16,
    below: true,
    hint: "Gated recurrent units of each encoder.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.05,
    step: 0.001,
    scale: "log",
    default: 0.02,
    live: true,
    below: true,
    hint: "Adam’s step size. Takes effect at once.",
  }),
  seed: seed({ hint: "Fixes the series, the fresh ones that are learned from, and the first weights." }),
} as const;
