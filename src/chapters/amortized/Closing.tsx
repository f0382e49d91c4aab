import { Tex } from "../../ui/Tex.tsx";
import { ChapterClosing } from "../ChapterClosing.tsx";
import type { Line } from "../Remember.tsx";
import { scene } from "../sceneAddress.ts";
import { Exercises } from "./Exercises.island.tsx";

const lines: readonly Line[] = [
  {
    line: (
      <>
        Whatever <Tex tex="q" /> is, ELBO and divergence add up to <Tex tex="\log p(\cx)" />: raising the one
        lowers the other.
      </>
    ),
    to: scene("bound", "gap"),
    see: "Trade one bar for the other.",
  },
  {
    line: (
      <>
        The divergence is an average under <Tex tex="q" />, so the best Gaussian sits on one hill.
      </>
    ),
    to: scene("bound", "two-modes"),
    see: "Two hills, one Gaussian.",
  },
  {
    line: "A network answers for all points at once. What it loses to a fit of its own for each point is the amortization gap.",
    to: scene("three-ways", "narrow"),
    see: "A network too small.",
  },
  {
    line: "One data point and one draw a step are enough: each step is right on average.",
    to: scene("algorithm", "to-the-end"),
    see: "Both curves climb.",
  },
  {
    line: "The ELBO is an expected reward plus an entropy bonus. Without the bonus the policy collapses onto the best action.",
    to: scene("vi-as-rl", "collapse"),
    see: "Take the bonus away.",
  },
];

/** What is left of chapter 1, and what can be tried on it. */
export const Closing = () => (
  <ChapterClosing lines={lines}>
    <Exercises />
  </ChapterClosing>
);
