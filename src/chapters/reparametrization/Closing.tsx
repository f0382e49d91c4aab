import { Tex } from "../../ui/Tex.tsx";
import { ChapterClosing } from "../ChapterClosing.tsx";
import type { Line } from "../Remember.tsx";
import { scene } from "../sceneAddress.ts";
import { Exercises } from "./Exercises.island.tsx";

const lines: readonly Line[] = [
  {
    line: "When φ changes, samples can stay and count for more or less, or slide and count the same.",
    to: scene("move-or-reweight", "a-step"),
    see: "The same ε’s, both ways.",
  },
  {
    line: "A draw stops the backward pass. Computed from a drawn ε, the same number lets it through.",
    to: scene("graph", "through"),
    see: "All the way back.",
  },
  {
    line: (
      <>
        The score function needs only values of <Tex tex="f" />, and so works where there is nothing to
        differentiate.
      </>
    ),
    to: scene("graph", "black-box"),
    see: "Close the box.",
  },
  {
    line: (
      <>
        The pathwise gradient is the calmer one while <Tex tex="f" /> is smooth over the width of{" "}
        <Tex tex="q" />. Where <Tex tex="f" /> swings several times within that width, it loses.
      </>
    ),
    to: scene("variance", "against-k"),
    see: "Find the crossing.",
  },
  {
    line: "What is known exactly need not be drawn: the line that programs optimise has its KL in closed form.",
    to: scene("derivation", "one-draw"),
    see: "One draw, line by line.",
  },
];

/** What is left of chapter 2, and what can be tried on it. */
export const Closing = () => (
  <ChapterClosing lines={lines}>
    <Exercises />
  </ChapterClosing>
);
