import { mapNamed } from "../../control/maps.ts";
import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

const twoRooms = "S...#..../....#..../....#..../........./....#..../....#..../....#...G";
const ring = "......./.#####./.#####./S#####G/.#####./.#####./...m...";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
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
];
