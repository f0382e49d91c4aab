import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type GaussianBridge, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.8, the continuous view: Gaussian messages between a start and a goal that can be dragged. */
export const figure = pureFigure<Params, GaussianBridge>({
  slug: "gaussian-bridge",
  title: "The bridge between two Gaussians",
  claim:
    "Where everything is Gaussian both messages are Gaussians, and with only the two ends pinned their product is the Brownian bridge, of variance t(T − t)/T; costs turn it into linear-quadratic control.",
  params,
  scenes,
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
});
