import { closing, type Sections } from "../sections.ts";

/** The sections of chapter 3’s second part. */
export const sections = {
  "codes-for-control": "Codes instead of pixels",
  "two-ways-past": "Two ways past an obstacle",
  "noise-as-encoder": "Noise as an encoder",
  "code-a-moment": "A code for every moment",
  ...closing,
} as const satisfies Sections;
