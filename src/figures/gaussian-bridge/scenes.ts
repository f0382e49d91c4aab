import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
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
];
