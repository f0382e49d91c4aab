import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    label: "Pin the end",
    default: true,
    hint: "On: x_T is the goal for certain, an endless pull. The start is known either way.",
  }),
  endCost: number({
    label: "End pull",
    min: 0.01,
    max: 100,
    step: 0.01,
    scale: "log",
    default: 0.5,
    unit: "nats",
    hint: "Ending d units away from the goal costs half of this times d²; of no account while the end is pinned.",
  }),
  stateCost: number({
    label: "Distance cost",
    min: 0,
    max: 2,
    step: 0.01,
    default: 0,
    unit: "nats",
    hint: "Each step spent d units away from the goal costs half of this times d².",
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
    hint: "An action of length d costs half of this times d².",
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
    below: true,
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
  samples: integer({ label: "Sampled paths", min: 10, max: 1000, scale: "log", default: 1000, below: true }),
  seed: seed({ below: true }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.8, the continuous view: Gaussian messages between a start and a goal that can be dragged. */
export const figure = pureFigure<Knobs, GaussianBridge>({
  slug: "gaussian-bridge",
  title: "The bridge between two Gaussians",
  claim:
    "Pin both ends and the messages multiply to a Brownian bridge, of variance s t(T − t)/T, with s a free step’s variance.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
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
      note: "Both ends are known, nothing else is asked. Press Play and watch the paths come home. With four steps left, what share of the way from where it is to G does a path cover with its next step, on average?",
      ask: oneOf("Next to nothing: there is still time", right("A quarter"), "Half"),
      reveal:
        "A quarter, wherever the path is by then: four steps are left, and each is to do its share. So the share grows as the time runs out, and the last step covers all that is left; play, and see it grow in the plot of the gain, the share that a step covers.",
      focus: { parts: ["plane", "gain"] },
      onScreen: {
        note: "Both ends are known. With four steps left, what share of the way to G does a path cover with its next step?",
        reveal:
          "A quarter, wherever it is: four steps are left, and each does its share. The last covers all.",
      },
      spoken:
        "Press Play and let the paths come home once. Then ask: four steps to go, what does the average path do next? Much of the room says next to nothing. Tell, and read it off the curve: one over the steps left, a quarter, a third, a half, all. No path knows where the others are; G pulls each of them alike.",
      hides: ["gain", "messages"],
      opens: ["gain"],
      params: { t: 0 },
    },
    {
      name: "leash",
      title: "A loose leash",
      note: "The end is not pinned, only pulled. Predict where the tube is widest now, and play to see it. Then raise the end pull until you have the bridge back.",
      ask: oneOf("Halfway", right("Between halfway and the end"), "At the end"),
      reveal:
        "Between halfway and the end. The leash pulls hardest when little time is left, so even a loose one narrows the last steps; a firm one narrows the end to a point, and the widest place moves back to the middle.",
      focus: { knobs: ["endCost"], parts: ["plane", "variance", "bridge"] },
      onScreen: {
        note: "The end is only pulled, not pinned. Where is the tube widest now? Answer, and press Play.",
        reveal: "Between halfway and the end: the leash pulls hardest when little time is left.",
      },
      spoken:
        "Take hands, then play to the end: the tube is widest past the middle and still wide at G. Now raise the end pull slowly to its maximum: the end narrows to a point and the widest place moves back to the middle. Pinning is a limit of pulling, and a hard condition the limit of a soft one.",
      hides: ["messages", "worlds", "paths"],
      params: { pinned: false, endCost: 0.1, t: 0 },
    },
    {
      name: "homing",
      title: "Never away",
      note: "Every step away from G costs, so the steering is no longer saved up for the end. What does the variance do once the mean has arrived: fall to zero, stay, or grow?",
      ask: oneOf("It falls to zero", right("It stays"), "It grows"),
      reveal:
        "It stays: each step spreads the paths by as much as the gain pulls them together. Only the last steps let go, as there is less and less future in which being away would cost.",
      focus: { parts: ["plane", "variance"] },
      onScreen: {
        note: "Every step away from G costs. Once the mean has arrived, does the variance fall to zero, stay or grow?",
        reveal: "It stays: each step spreads the paths as much as the gain pulls them together.",
      },
      spoken:
        "Take hands, then play. The crowd arrives early and stays a cloud of one size: spreading and pulling are in balance, a steady state. Point at the last steps, where the curve rises again: there is less and less future in which being away would cost.",
      hides: ["messages", "worlds", "paths"],
      opens: ["gain"],
      params: { pinned: false, stateCost: 0.3, endCost: 0.3, horizon: 30, t: 4 },
    },
    {
      name: "dear",
      title: "Dear control",
      note: "Make acting five times as dear: will the tube get wider, as nobody steers, or narrower? Answer, then raise the control cost from one to five and watch the tube.",
      ask: oneOf("Wider", right("Narrower"), "It stays as it is"),
      reveal:
        "Narrower, by the root of five: the control cost is at five now. What is dear is any action, the aimless ones too, and those are what spreads the paths: a free step has variance s = τ/ρ. Who wants a wide tube makes acting cheap, or the monkey warm.",
      focus: { knobs: ["controlCost"], parts: ["plane", "variance", "bridge"] },
      onScreen: {
        note: "Make acting five times as dear: does the tube get wider, as nobody steers, or narrower?",
        reveal: "Narrower, by the root of five: what is dear is any action, the aimless ones too.",
      },
      spoken:
        "This one catches experts, so insist on hands. Most say wider: dear control, less steering. Drag ρ from one to five and watch the tube shrink. In this family the spread is made of actions, s = τ/ρ: who wants a wide tube makes acting cheap, or the monkey warm.",
      hides: ["free-step", "messages", "worlds"],
      shows: { controlCost: 5 },
      params: {},
    },
    {
      name: "gusts",
      title: "Lucky gusts",
      note: "Strong noise. The optimist trusts the gusts to blow towards G and steers less; the true paths (dashed ring) miss it. Set the next state to causal: the gain rises, as whoever cannot count on the wind has to steer.",
      focus: { knobs: ["backup"], parts: ["plane", "gain"] },
      onScreen: {
        note: "The optimist trusts gusts to blow towards G and steers less: its true paths (dashed ring) miss it.",
      },
      spoken:
        "Purple is what the optimist believes, black with the dashed ring where it really ends: short of G and wide. Read its gain, then set the next state to causal: the gain rises, because whoever cannot count on the wind has to steer. It is the narrow bridge again, in closed form.",
      opens: ["gain"],
      params: { noise: 0.5, temperature: 0.1, t: 20 },
    },
  ],
});
