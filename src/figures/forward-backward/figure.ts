import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, integer, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    below: true,
    hint: "Each column of the picture over time adds up the messages along the rows of the map, or along its columns.",
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
    below: true,
    hint: "More of them narrow the band in which they must agree with the marginals.",
  }),
  ...gridworldParams,
  horizon: { ...gridworldParams.horizon, default: 16 },
  uniformPrior: { ...gridworldParams.uniformPrior, below: true },
  map: { ...gridworldParams.map, default: mapNamed("field") },
  seed: seed({ below: true }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.8: forward and backward messages over a gridworld, their product, and a crowd sampled by it. */
export const figure = pureFigure<Knobs, ForwardBackward>({
  slug: "forward-backward",
  title: "Two cones, and where they meet",
  claim:
    "Forward messages spread from the start, backward ones from the goal; their product says where the monkey is.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
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
      note: "The monkey starts at S and is at G when time is up. When do you know least about where it is? Then press Play and watch the entropy grow.",
      ask: oneOf("Soon after the start", right("About halfway"), "Soon before the end"),
      reveal:
        "About halfway: there both ends are far. It is not quite the middle and not quite even, as steps cost until the monkey is at G: it hurries, and waits there.",
      focus: { parts: ["map", "entropy"] },
      onScreen: {
        note: "It starts at S and is at G when time is up. When do you know least where it is?",
        reveal: "About halfway, where both ends are far: steps cost, so it hurries, and waits at G.",
      },
      spoken:
        "Take hands first, then press Play and keep still: blue spreads from S, orange waits at G, and the purple crowd goes where both are dark. The entropy grows and falls again. It is not quite even: steps cost until the monkey is at G, so it hurries and then waits there.",
      hides: ["spread"],
      shows: { t: 16 },
      params: { t: 1 },
    },
    {
      name: "bottleneck",
      title: "Two rooms",
      note: "Two rooms, a door between them, and just enough time. When do you know most about where it is, both ends aside? Answer, and play past the door; then give the monkey two more steps.",
      ask: oneOf(right("In the middle"), "A quarter of the way", "At no time: it is the same all along"),
      reveal:
        "In the middle. To be at G in time it has to be in the door at one moment, and there the entropy falls to zero. With two more steps it may choose when to pass, and the waist opens a little.",
      focus: { knobs: ["horizon"], parts: ["map", "entropy"] },
      onScreen: {
        note: "Two rooms, a door, and just enough time. When, both ends aside, do you know most about where it is?",
        reveal: "In the middle: it must be in the door at one moment, and there the entropy is zero.",
      },
      spoken:
        "Let them count: there is no step to spare. Play past the door and point at the waist of the curve: all thousand monkeys are in one cell. Then give it two more steps with the slider of T: it may choose when to pass, and the waist opens a little.",
      hides: ["spread"],
      shows: { t: 15 },
      params: { map: twoRooms, horizon: 15, t: 4, at: "3,4" },
    },
    {
      name: "free-end",
      title: "A free end",
      note: "Nothing is known about the end now; being late costs. Predict the entropy at the last time.",
      ask: oneOf("Zero, as before", right("About two nats"), "As large as it ever gets"),
      reveal:
        "About two nats, less than in between: most have found G, where waiting is free. Find on the map those who have not; the ring lies between the two.",
      focus: { parts: ["map", "entropy"] },
      onScreen: {
        note: "Nothing is known about the end now; being late costs. What is the entropy at the last time?",
        reveal:
          "About two nats: most have found G, where waiting is free. The ring lies between them and the rest.",
      },
      spoken:
        "The pin at the goal is out; only the costs pull. Take hands, then play to the end. Most have found G, a few are still on their way, and the ring sits between the two, where hardly anybody is: keep that for the scene with two ways.",
      hides: ["spread"],
      shows: { t: 20 },
      params: { pinned: false, horizon: 20, t: 9 },
    },
    {
      name: "no-cost",
      title: "Two random walks",
      note: "Steps cost nothing: both cones are random walks. Play to the end: the entropy falls almost as it rose, but not quite. What does G do with a monkey that S does not?",
      reveal:
        "It keeps it. Whoever comes to G stays there, whereas S is a cell like any other: so five steps before the end more are at G than are still at S five steps after the beginning. Play, and compare the two.",
      focus: { parts: ["map", "entropy"] },
      onScreen: {
        note: "Steps cost nothing: two random walks. What does G do with a monkey that S does not?",
        reveal:
          "It keeps it: five steps before the end 22 % are at G, five after the start 3 % are still at S.",
      },
      spoken:
        "Play to the end and ask whether the curve is a mirror of itself. Nearly: it is at 2.75 nats five steps before the end, and at 3.02 five after the start. Drag to both times and compare the two crowds at the ends. G keeps whoever comes, S is a cell like any other.",
      shows: { t: 21 },
      params: { stepCost: 0, horizon: 21, t: 11 },
    },
    {
      name: "two-ways",
      title: "Two ways round",
      note: "Two ways round a block, one with a muddy cell. The middle of the ring is inside the block, where nobody ever is, and its ends are off the map. Which would you trust to say how sure you are of its place, ring or entropy? Make mud dearer and see what each makes of it.",
      ask: oneOf("The ring", right("The entropy")),
      reveal:
        "The entropy: it asks how many places share the chance, not how far apart they are. Two cells at two ends of the map and two neighbours are the same to it, and it needs no middle. The ring is right only about something like one hill.",
      focus: { knobs: ["mudCost"], parts: ["map", "entropy"] },
      onScreen: {
        note: "Two ways round a block, one with mud. Which tells how sure you are of its place, ring or entropy?",
        reveal: "The entropy: it asks how many places share the chance, not how far apart they are.",
      },
      spoken:
        "Point at the middle of the ring: it is inside the block, where nobody ever is. Take hands, then raise the cost of mud: the entropy falls as the muddy way empties, the ring shrinks and moves to the other way. A mean and a variance describe one hill. Remember it when somebody reports the standard deviation of a posterior.",
      shows: { mudCost: 8 },
      params: { map: ring, horizon: 15, mudCost: 2, t: 8, at: "6,3" },
    },
    {
      name: "luck",
      title: "Belief and truth",
      note: "One move in five slips, beside pits, and the posterior counts on lucky slips. Predict where the same policy is at this time in the true world.",
      ask: oneOf("Just as far on", "A cell or two behind", right("Half as far, and often in a pit")),
      reveal:
        "Half as far, and often in a pit. Now the true world’s monkeys stand on the right of each cell: their luck is no better than chance, and every slip costs time, or a fall.",
      focus: { parts: ["map", "entropy"] },
      onScreen: {
        note: "One move in five slips, and the posterior counts on luck. Where does its policy get in the true world?",
        reveal: "Half as far, and often in a pit: every slip costs the true monkeys time, or a fall.",
      },
      spoken:
        "What you see is what inference believes: the crowd is well over the bridge. Ask where the same policy really is at this time, and take hands. Press on: the true monkeys stand on the right of each cell, half as far on, many in a pit. This is the lecture’s warning: the product of messages is a belief about luck.",
      hides: ["true", "spread", "sampled", "lines"],
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
      note: "T is too short: both cones are there, and their product is empty. Which horizon is the shortest at which a monkey appears? Turn T and see.",
      ask: { kind: "number", min: 1, max: 20, unit: "steps", truth: 9 },
      reveal:
        "T = 9. S and G are eight moves apart, and eight moves lead from the first time to the ninth. It is one more than most people count.",
      focus: { knobs: ["horizon"], parts: ["map", "entropy"] },
      onScreen: {
        note: "T is too short: the cones do not meet. Which is the shortest horizon at which a monkey appears?",
        reveal:
          "T = 9: S and G are eight moves apart, and eight moves lead from the first time to the ninth.",
      },
      spoken:
        "Both colours are there and no monkey is: their product is zero in every cell. Collect numbers before you turn T; most of the room counts eight. At nine the crowd appears, all of it on the one straight line that there is. Off by one is the classic mistake with horizons, so let them laugh about it.",
      shows: { horizon: 9 },
      params: { horizon: 8, t: 4 },
    },
  ],
});
