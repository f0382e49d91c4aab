import type { Figure } from "./contract.ts";
import { about as bound } from "./bound/about.ts";
import { about as moveOrReweight } from "./move-or-reweight/about.ts";
import { about as graph } from "./graph/about.ts";
import { about as variance } from "./variance/about.ts";
import { about as race } from "./race/about.ts";
import { about as derivation } from "./derivation/about.ts";
import { about as discrete } from "./discrete/about.ts";
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
  { ...moveOrReweight, load: async () => (await import("./move-or-reweight/figure.ts")).figure },
  { ...graph, load: async () => (await import("./graph/figure.ts")).figure },
  { ...variance, load: async () => (await import("./variance/figure.ts")).figure },
  { ...race, load: async () => (await import("./race/figure.ts")).figure },
  { ...derivation, load: async () => (await import("./derivation/figure.ts")).figure },
  { ...discrete, load: async () => (await import("./discrete/figure.ts")).figure },
  { ...vae, load: async () => (await import("./vae/figure.ts")).figure },
];
