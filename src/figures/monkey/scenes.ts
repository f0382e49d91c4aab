import { mapNamed } from "../../control/maps.ts";
import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "detour",
    title: "Small detour",
    note: "One step too far up, and back: two wrong cells. Predict what that costs in nats before you look at the bars, then draw a longer detour.",
    params: { path: "uurrrdrrrrrrd" },
  },
  {
    name: "pit",
    title: "Into the pit",
    note: "As many steps as the detour and the same end, but one of them leaves a pit. How many times less probable is it? The difference of the two log p says so.",
    params: { path: "urrrurdrrrrrd" },
  },
  {
    name: "cold",
    title: "Cold",
    note: "At τ = 0.3 every nat weighs three times as much. The first step up, on the optimal path, cost 1.5 nats at τ = 1, because more good ways lead right; what does it cost now? Press Play.",
    params: { temperature: 0.3 },
  },
  {
    name: "hot",
    title: "Hot",
    note: "At τ = 4 a pit costs as many nats as before, but a nat weighs a quarter. Predict how many of the 60 monkeys reach a goal, then press Play.",
    params: { temperature: 4 },
  },
  {
    name: "whose",
    title: "Whose goal",
    note: "Three goals, and a path that has only begun. Which one is it going to? Walk on step by step with the arrow keys, and see at which step you become sure.",
    params: { map: mapNamed("goals"), path: "uurr" },
  },
  {
    name: "anywhere",
    title: "Any cell",
    note: "Now every cell is suspected. The path rules out whole regions: draw a path with a bend in it, and see what the bend tells.",
    params: { suspects: "cells", path: "urrrrr" },
  },
  {
    name: "shift",
    title: "A gift to all",
    note: "Every reward is 2 nats better, whatever is done. Which of the numbers has changed? Move c and watch everything else stay.",
    params: { shift: 2 },
  },
];
