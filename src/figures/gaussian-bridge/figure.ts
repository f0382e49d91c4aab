import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type GaussianBridge, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Half the width and half the height of the plane. */
const reach = { x: 6, y: 4.4 };

const place = (label: string, most: number, standard: number) =>
  number({ label, min: -most, max: most, step: 0.1, default: standard, below: true });

const knobs = {
  t: integer({ label: "Time", tex: "t", min: 0, max: 60, default: 10, inPicture: true }),
  pinned: toggle({
    label: "Pin the end to the goal",
    default: true,
    hint: "On: x_T is the goal for certain, an endless pull. The start is known either way.",
  }),
  endCost: number({
    label: "Terminal pull",
    min: 0.01,
    max: 100,
    step: 0.01,
    scale: "log",
    default: 0.5,
    unit: "nats",
    hint: "Cost of ending one unit away from the goal, twice; of no account while the end is pinned.",
  }),
  stateCost: number({
    label: "Cost of being away",
    min: 0,
    max: 2,
    step: 0.01,
    default: 0,
    unit: "nats",
    hint: "Cost of each step spent one unit away from the goal, twice.",
  }),
  controlCost: number({
    label: "Control cost",
    tex: "\\rho",
    min: 0.1,
    max: 10,
    step: 0.1,
    scale: "log",
    default: 1,
    unit: "nats",
    hint: "Cost of an action of one unit, twice. An unplanned action has variance τ/ρ.",
  }),
  noise: number({
    label: "Noise",
    min: 0,
    max: 1.5,
    step: 0.01,
    default: 0,
    hint: "Standard deviation of what the world adds to every step.",
  }),
  horizon: integer({ label: "Horizon", tex: "T", min: 1, max: 60, default: 20, unit: "steps" }),
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.01,
    max: 5,
    step: 0.01,
    scale: "log",
    default: 0.2,
  }),
  backup: choice({
    label: "Next state",
    options: { optimistic: "optimistic", causal: "causal" },
    default: "optimistic",
    hint: "Optimistic is inference: the noise, too, is believed to head for the goal. Causal leaves the noise as it is.",
  }),
  startX: place("Start, x", reach.x, -4),
  startY: place("Start, y", reach.y, -1.5),
  goalX: place("Goal, x", reach.x, 4),
  goalY: place("Goal, y", reach.y, 1.5),
  samples: integer({ label: "Sampled paths", min: 10, max: 1000, scale: "log", default: 1000 }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.8, the continuous view: Gaussian messages between a start and a goal that can be dragged. */
export const figure = pureFigure<Knobs, GaussianBridge>({
  slug: "gaussian-bridge",
  title: "The bridge between two Gaussians",
  claim:
    "Where everything is Gaussian both messages are Gaussians, and with only the two ends pinned their product is the Brownian bridge, of variance s t(T − t)/T, where s is what one step spreads; costs turn it into linear-quadratic control.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/linearGaussian.ts",
    "control/linearGaussianPaths.ts",
    "control/linearGaussianJoint.ts",
    "control/linearGaussianRiccati.ts",
  ],
  View,
  scenes: [
    {
      name: "bridge",
      title: "Brownian bridge",
      note: "Both ends are known, nothing else is asked. At which t is the tube widest, and how wide if T were four times as long? Play, then drag S and G: what moves, and what does not?",
      params: { t: 0 },
    },
    {
      name: "leash",
      title: "A loose leash",
      note: "The end is not pinned, only pulled. Predict where the tube is widest now. Then raise the terminal pull until you have the bridge back.",
      params: { pinned: false, endCost: 0.1, t: 20 },
    },
    {
      name: "homing",
      title: "Never away",
      note: "Every step away from G costs. The gain is no longer saved up for the end: how long does the mean take, and what is the variance once it is there?",
      params: { pinned: false, stateCost: 0.3, endCost: 0.3, horizon: 30, t: 6 },
    },
    {
      name: "dear",
      title: "Dear control",
      note: "Acting is five times as dear. Does the tube get wider, as nobody steers, or narrower? Move the control cost to and fro and read the scale.",
      params: { controlCost: 5 },
    },
    {
      name: "gusts",
      title: "Lucky gusts",
      note: "Strong noise. The optimist trusts the gusts to blow towards G and steers less; the true paths miss. Compare the gain after you set the next state to causal.",
      params: { noise: 0.5, temperature: 0.1, t: 20 },
    },
  ],
});
