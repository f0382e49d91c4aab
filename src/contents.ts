/** The lecture's order: chapters, their sections' figures, and the pages beside them: data, and how it is looked up. */

export interface PageContents {
  /** Where it lives below the site's root; "" is home. */
  readonly address: string;
  readonly title: string;
  /** One sentence, for the map, for search engines and for link previews; on the map a chapter's takes one line. */
  readonly description: string;
}

export interface ChapterContents extends PageContents {
  /** Number of the lecture's section. */
  readonly number: string;
  /** The title in a word or two, for the contents. */
  readonly short: string;
  /** Its figures in order: the names of their folders in src/figures. */
  readonly figures: readonly string[];
}

const inOrder = [
  {
    address: "amortized",
    number: "1",
    short: "Amortized VI",
    title: "Amortized variational inference",
    description:
      "A bound to climb, a network that learns to guess, and why all of it is reinforcement learning.",
    figures: ["bound", "three-ways", "algorithm", "vi-as-rl"],
  },
  {
    address: "reparametrization",
    number: "2",
    short: "Reparametrization",
    title: "The reparametrization trick",
    description:
      "The slope of an average from samples: reweight them, as the policy gradient does, or move them.",
    figures: ["move-or-reweight", "graph", "variance", "race", "derivation", "discrete"],
  },
  {
    address: "vae",
    number: "3a",
    short: "VAE",
    title: "The variational autoencoder",
    description:
      "Train a VAE on handwritten digits in your own browser, and watch its latent plane take shape.",
    figures: ["vae", "prior-or-posterior"],
  },
  {
    address: "latent-models",
    number: "3b",
    short: "Latent models",
    title: "Latent variables at work",
    description:
      "Codes for control, for imitation, for one step of noise after another, for every moment of a series.",
    figures: ["representation", "imitation", "diffusion", "state-space"],
  },
  {
    address: "control",
    number: "4",
    short: "Control",
    title: "Control as inference",
    description: "Ask what was probably done, given how well it went: out come a policy, and belief in luck.",
    figures: [
      "monkey",
      "whose-goal",
      "optimality-chain",
      "backward",
      "softmax",
      "lottery",
      "optimism",
      "action-prior",
      "policy",
      "forward-backward",
      "gaussian-bridge",
      "value-iteration",
      "one-objective",
    ],
  },
] as const satisfies readonly ChapterContents[];

/** A figure that stands in a chapter. */
export type FigureSlug = (typeof inOrder)[number]["figures"][number];

/** The chapters, in the order of the lecture. */
export const chapters: readonly ChapterContents[] = inOrder;

/** The chapter at an address; undefined where there is none. */
export const chapterAt = (address: string): ChapterContents | undefined =>
  chapters.find((chapter) => chapter.address === address);

/** The chapter that a figure stands in; undefined where none has it. */
export const chapterWith = (figure: string): ChapterContents | undefined =>
  chapters.find(({ figures }) => figures.includes(figure));

/** Every page but the figures' own. */
export const pages: readonly PageContents[] = [
  {
    address: "",
    title: "Elbo Room",
    description:
      "A companion to a lecture on variational inference in reinforcement learning, in which every idea runs live and can be pulled about.",
  },
  ...chapters,
  {
    address: "errata",
    title: "Corrections to the notes",
    description:
      "Fifteen lines of the lecture notes as they were taught and as they should be, each with numbers that show the difference.",
  },
  {
    address: "glossary",
    title: "Glossary",
    description:
      "Every term and symbol of the companion in a sentence, with its colour and the figures where it can be met.",
  },
  {
    address: "gallery",
    title: "Gallery of figures",
    description: "Every figure of the companion, each with the one claim that you can check in it.",
  },
  {
    address: "lecture",
    title: "The lecture",
    description:
      "The whole lecture as a deck of slides: formulas, questions for the room, and the figures, live on the screen.",
  },
  {
    address: "my-lecture",
    title: "My lecture",
    description:
      "The lecture as you would give it: its slides moved, hidden and retimed, and slides of your own between them.",
  },
  {
    address: "about",
    title: "About",
    description:
      "What the companion is, whose digits it learns from, and how its numbers are held to account.",
  },
];

/** What another page leads to or opens beside itself: it stands outside the reading order. */
export const beside: readonly PageContents[] = [
  {
    address: "handout",
    title: "Handout",
    description:
      "The lecture to print: two slides a page, room for notes, and the QR code of every live figure.",
  },
  {
    address: "speaker",
    title: "The speaker’s window",
    description: "Notes, clock and controls for who gives the lecture, in a window that follows the slides.",
  },
];
