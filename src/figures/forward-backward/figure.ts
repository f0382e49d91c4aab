import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type ForwardBackward, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.8: forward and backward messages over a gridworld, their product, and a crowd sampled by it. */
export const figure = pureFigure<Params, ForwardBackward>({
  slug: "forward-backward",
  title: "Two cones, and where they meet",
  claim:
    "Forward messages spread from the start, backward messages from the goal; their product says where the monkey is at each time, and a thousand sampled monkeys agree with it within a stated band.",
  params,
  scenes,
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
});
