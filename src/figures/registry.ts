import type { Figure } from "./contract.ts";
import { about as bound } from "./bound/about.ts";
import { about as vae } from "./vae/about.ts";

export interface FigureEntry {
  readonly slug: string;
  readonly title: string;
  readonly claim: string;
  readonly load: () => Promise<Figure>;
}

/** Every figure of the site, in the order of the lecture. A test holds each one to the contract. */
export const figures: readonly FigureEntry[] = [
  { ...bound, load: async () => (await import("./bound/figure.ts")).figure },
  { ...vae, load: async () => (await import("./vae/figure.ts")).figure },
];
