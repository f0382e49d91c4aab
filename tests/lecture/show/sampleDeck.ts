import type { Beat, Deck } from "../../../src/lecture/beat.ts";
import { oneOf, right } from "../../../src/ui/predict/ask.ts";

const base = { chapter: "amortized", minutes: 2, spoken: "" };

/** One of each kind of beat, and a figure that comes in two of them with another between. */
export const sampleBeats: readonly Beat[] = [
  { ...base, id: "title", kind: "title", chapter: "", title: "A lecture", lines: ["One line"] },
  {
    ...base,
    id: "formula",
    kind: "formula",
    title: "Two terms",
    tex: "\\term{a}{a^{2}} + \\term{b}{\\{b\\}}",
    terms: [
      { name: "a", says: "the first" },
      { name: "b", says: "the second" },
    ],
  },
  {
    ...base,
    id: "choice",
    kind: "ask",
    question: "Which?",
    ask: oneOf("this", right("that")),
    reveal: "That.",
  },
  { ...base, id: "one", kind: "scene", figure: "vae", scene: "trained", setting: "", trainsOn: false },
  { ...base, id: "other", kind: "scene", figure: "bound", scene: "gap", setting: "", trainsOn: false },
  { ...base, id: "two", kind: "scene", figure: "vae", scene: "collapse", setting: "", trainsOn: true },
  {
    ...base,
    id: "number",
    kind: "ask",
    chapter: "vae",
    question: "How many?",
    ask: { kind: "number", min: -5, max: 5, unit: "nats", truth: 5 },
    reveal: "Five.",
  },
  { ...base, id: "text", kind: "text", chapter: "", title: "The end", text: "One.\n\nTwo." },
];

export const sampleDeck: Deck = { title: "A sample", beats: sampleBeats };
