import { ChapterClosing } from "../ChapterClosing.tsx";
import type { Line } from "../Remember.tsx";
import { scene } from "../sceneAddress.ts";
import { Exercises } from "./Exercises.island.tsx";

const lines: readonly Line[] = [
  {
    line: "A path is the less probable the more its mistakes cost; a constant for everybody changes nothing.",
    to: scene("monkey", "pit"),
    see: "A way through two pits.",
  },
  {
    line: "The backward message says how probable it is that all goes well from here. Its logarithm is a value whose maximum has gone soft.",
    to: scene("backward", "wave"),
    see: "The news travels back.",
  },
  {
    line: "Inference explains success by luck as well. Holding the dynamics as they are, the causal backup, is the cure.",
    to: scene("optimism", "the-cure"),
    see: "The monkey that does not bet.",
  },
  {
    line: "The policy is a posterior: prior times exp((Q − V)/τ), with one τ in both places.",
    to: scene("policy", "bayes"),
    see: "Bayes’ rule, line by line.",
  },
  {
    line: "Reward, prior, entropy and a divergence: the ELBO and the maximum-entropy objective are one formula.",
    to: scene("one-objective", "term-by-term"),
    see: "Term by term.",
  },
];

/** What is left of chapter 4, and what can be tried on it. */
export const Closing = () => (
  <ChapterClosing lines={lines}>
    <Exercises />
  </ChapterClosing>
);
