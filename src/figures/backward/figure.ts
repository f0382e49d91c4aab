import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Backward, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.3: the backward sweep over a gridworld, with a cell's backup written out and hard value iteration beside it. */
export const figure = pureFigure<Params, Backward>({
  slug: "backward",
  title: "Backward messages are soft values",
  claim:
    "Swept from the last step to the first, a soft maximum over actions turns rewards into the value of every cell; as the temperature falls it becomes the hard maximum of value iteration.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    "control/backwardMessages.ts",
    "control/localBackup.ts",
    "control/hardBackup.ts",
    "control/enumerate.ts",
  ],
  View,
});
