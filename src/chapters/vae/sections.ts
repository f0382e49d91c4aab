import { closing, type Sections } from "../sections.ts";

/** The sections of chapter 3’s first part. */
export const sections = {
  "two-networks": "Two networks and a code",
  watch: "Watch it learn",
  "look-for": "What to look for",
  pull: "Pull it about",
  sampling: "Sampling",
  ...closing,
} as const satisfies Sections;
