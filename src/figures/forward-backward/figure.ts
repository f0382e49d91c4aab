import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, integer, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type ForwardBackward, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const twoRooms = "S...#..../....#..../....#..../........./....#..../....#..../....#...G";
const ring = "......./.#####./.#####./S#####G/.#####./.#####./...m...";

const knobs = {
  t: timeParam(8),
  at: cellParam("2,4"),
  colours: choice({
    label: "Colours show",
    options: { both: "α and β", alpha: "α", beta: "β", product: "α·β" },
    default: "both",
    hint: "Messages on a log scale, each against its own largest at this t; the product in plain probability.",
  }),
  across: choice({
    label: "Cones over time by",
    options: { rows: "rows", columns: "columns" },
    default: "rows",
    hint: "The small picture over time adds up the messages along each row, or along each column.",
  }),
  pinned: toggle({
    label: "Pin the end to a goal",
    default: true,
    hint: "On: it is known that the monkey is at a goal at t = T. The start is known either way.",
  }),
  samples: integer({
    label: "Sampled monkeys",
    min: 10,
    max: 1000,
    scale: "log",
    default: 1000,
    hint: "More of them narrow the band in which they must agree with the marginals.",
  }),
  ...gridworldParams,
  horizon: { ...gridworldParams.horizon, default: 16 },
  map: { ...gridworldParams.map, default: mapNamed("field") },
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.8: forward and backward messages over a gridworld, their product, and a crowd sampled by it. */
export const figure = pureFigure<Knobs, ForwardBackward>({
  slug: "forward-backward",
  title: "Two cones, and where they meet",
  claim:
    "Forward messages spread from the start, backward messages from the goal; their product says where the monkey is at each time, and a thousand sampled monkeys agree with it within a stated band.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/forwardMessages.ts",
    "control/stateMarginals.ts",
    "control/spread.ts",
    "control/crowd.ts",
    "math/band.ts",
    "control/enumerate.ts",
  ],
  View,
  scenes: [
    {
      name: "two-ends",
      title: "Two known ends",
      note: "The monkey starts at S and is at G when time is up. Before you press Play: at which t do you know least about where it is? Then watch the entropy.",
      params: { t: 1 },
    },
    {
      name: "bottleneck",
      title: "One door",
      note: "Two rooms, one door, and just enough time. Is the spread largest in the middle here too? Play past t = 8; then give the monkey two more steps.",
      params: { map: twoRooms, horizon: 15, t: 4, at: "3,4" },
    },
    {
      name: "free-end",
      title: "A free end",
      note: "Nothing is known about the end now; being late costs. Predict the entropy at t = T: 0, as before? Then find those who keep it up, and see where the ellipse points.",
      params: { pinned: false, horizon: 20, t: 14 },
    },
    {
      name: "no-cost",
      title: "Two random walks",
      note: "Steps cost nothing: both cones are random walks. The lens is almost the same read from right to left, but not quite. What does G do with a monkey that S does not?",
      params: { stepCost: 0, horizon: 21, t: 11 },
    },
    {
      name: "two-ways",
      title: "Two ways round",
      note: "Two ways round a block, one with a muddy cell. The ellipse’s middle is inside the block, where nobody ever is. Which measure would you trust here? Then make mud dearer.",
      params: { map: ring, horizon: 15, mudCost: 2, t: 8, at: "6,3" },
    },
    {
      name: "luck",
      title: "Belief and truth",
      note: "One move in five slips, beside pits; the posterior counts on lucky slips. Predict where the same policy gets in the true world, whose monkeys stand on the right of each cell.",
      params: {
        map: mapNamed("bridge"),
        slip: 0.2,
        temperature: 0.5,
        pinned: false,
        horizon: 30,
        t: 9,
        at: "2,4",
      },
    },
    {
      name: "too-soon",
      title: "Cones that miss",
      note: "T is too short: both cones are there, and their product is empty. Which horizon is the shortest at which a single monkey appears?",
      params: { horizon: 8, t: 4 },
    },
  ],
});
