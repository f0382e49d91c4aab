import type { Beat } from "../beat.ts";
import { beatsOf } from "./beatsOf.ts";

const { text } = beatsOf("");

/** What to carry out of the room. */
export const closing: readonly Beat[] = [
  text({
    id: "closing",
    minutes: 1,
    title: "What to carry out",
    text: [
      "$\\log p(x) = \\mathcal{L}(q) + D_{\\mathrm{KL}}(q \\,\\|\\, p(z \\mid x))$: to climb the bound is to approach the posterior.",
      "If you can write $f$ down, move the samples: $z = \\mu + \\sigma\\varepsilon$. If you cannot, reweight them, and take a baseline.",
      "To sample, all codes together have to cover the prior, not each of them.",
      "$\\pi(a \\mid s) = p(a \\mid s)\\, \\exp(Q - V)$: a policy is a posterior. Do not let it infer the dice.",
    ].join("\n\n"),
    spoken:
      "Four lines, one for each part. Ask for a show of hands on each: who could explain it to the neighbour? Take questions on the one with the fewest. Everything that you have seen is theirs to pull about, with the same settings and seeds.",
  }),
];
