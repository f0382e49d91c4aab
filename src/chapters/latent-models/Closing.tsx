import { ChapterClosing } from "../ChapterClosing.tsx";
import type { Line } from "../Remember.tsx";
import { scene } from "../sceneAddress.ts";
import { Exercises } from "./Exercises.island.tsx";

const lines: readonly Line[] = [
  {
    line: "A code keeps what few numbers can rebuild, which need not be what the reward asks for.",
    to: scene("representation", "stripes"),
    see: "A code that kept the wrong thing.",
  },
  {
    line: "The mean of good answers can be a bad answer. A latent variable says which of them is meant.",
    to: scene("imitation", "average"),
    see: "A hundred averages.",
  },
  {
    line: "Noise is an encoder with nothing to learn; the bound is then a sum of small KLs, one a step.",
    to: scene("diffusion", "where-paid"),
    see: "Where the bound is paid.",
  },
  {
    line: "On straight paths few steps do, but not one: from pure noise the best guess is the mean.",
    to: scene("diffusion", "one-evaluation"),
    see: "One evaluation.",
  },
  {
    line: "A filter answers each moment by itself, so its bound stays below log p(o); a smoother’s need not.",
    to: scene("state-space", "never-tight"),
    see: "What the filter lacks.",
  },
];

/** What is left of chapter 3’s second part, and what can be tried on it. */
export const Closing = () => (
  <ChapterClosing lines={lines}>
    <Exercises />
  </ChapterClosing>
);
