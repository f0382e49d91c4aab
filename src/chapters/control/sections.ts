import { closing, type Sections } from "../sections.ts";

/** The sections of chapter 4. */
export const sections = {
  "near-optimal": "The approximately optimal monkey",
  coins: "A chain of states, actions and coins",
  "from-the-future": "Messages from the future",
  "gone-soft": "A maximum that has gone soft",
  dice: "When the world rolls dice",
  lazy: "A lazy monkey",
  "posterior-policy": "The policy is a posterior",
  "from-the-past": "Messages from the past",
  gaussians: "The same with Gaussians",
  "for-ever": "For ever",
  "one-formula": "One objective",
  ...closing,
} as const satisfies Sections;
