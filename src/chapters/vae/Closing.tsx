import { Tex } from "../../ui/Tex.tsx";
import { ChapterClosing } from "../ChapterClosing.tsx";
import type { Line } from "../Remember.tsx";
import { scene } from "../sceneAddress.ts";
import { Exercises } from "./Exercises.island.tsx";

const lines: readonly Line[] = [
  {
    line: "An encoder guesses the code, a decoder draws it back, and one number, the ELBO, trains both.",
    to: scene("vae", "from-noise"),
    see: "From nothing.",
  },
  {
    line: "A code is an ellipse: where it probably lies, and how unsure the encoder is. Neighbours on the plane look alike.",
    to: scene("vae", "trained"),
    see: "A finished plane.",
  },
  {
    line: "With free code reconstructions are best and samples fall where no code is: to sample, all codes together must cover the prior.",
    to: scene("prior-or-posterior", "free-code"),
    see: "Codes far from the prior.",
  },
  {
    line: "Code that costs more than it earns is not written at all: the posterior collapses to the prior.",
    to: scene("vae", "beta-too-large"),
    see: "Code too dear.",
  },
  {
    line: (
      <>
        More dimensions describe a digit better, and the <Tex tex="\cKL" /> tells which of them are used.
      </>
    ),
    to: scene("vae", "ten-dimensions"),
    see: "One bar a dimension.",
  },
];

/** What is left of chapter 3’s first part, and what can be tried on it. */
export const Closing = () => (
  <ChapterClosing lines={lines}>
    <Exercises />
  </ChapterClosing>
);
