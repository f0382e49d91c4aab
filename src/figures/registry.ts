import type { Figure } from "../frame/contract.ts";
import { about as bound } from "./bound/about.ts";
import { about as threeWays } from "./three-ways/about.ts";
import { about as algorithm } from "./algorithm/about.ts";
import { about as viAsRl } from "./vi-as-rl/about.ts";
import { about as moveOrReweight } from "./move-or-reweight/about.ts";
import { about as graph } from "./graph/about.ts";
import { about as variance } from "./variance/about.ts";
import { about as race } from "./race/about.ts";
import { about as derivation } from "./derivation/about.ts";
import { about as discrete } from "./discrete/about.ts";
import { about as vae } from "./vae/about.ts";
import { about as monkey } from "./monkey/about.ts";
import { about as optimalityChain } from "./optimality-chain/about.ts";
import { about as backward } from "./backward/about.ts";
import { about as policy } from "./policy/about.ts";
import { about as softmax } from "./softmax/about.ts";
import { about as optimism } from "./optimism/about.ts";
import { about as actionPrior } from "./action-prior/about.ts";
import { about as forwardBackward } from "./forward-backward/about.ts";
import { about as gaussianBridge } from "./gaussian-bridge/about.ts";
import { about as valueIteration } from "./value-iteration/about.ts";
import { about as oneObjective } from "./one-objective/about.ts";

export interface FigureEntry {
  readonly slug: string;
  readonly title: string;
  readonly claim: string;
  readonly load: () => Promise<Figure>;
}

/** Every figure of the site, in the order of the lecture. A test holds each one to the contract. */
export const figures: readonly FigureEntry[] = [
  { ...bound, load: async () => (await import("./bound/figure.ts")).figure },
  { ...threeWays, load: async () => (await import("./three-ways/figure.ts")).figure },
  { ...algorithm, load: async () => (await import("./algorithm/figure.ts")).figure },
  { ...viAsRl, load: async () => (await import("./vi-as-rl/figure.ts")).figure },
  { ...moveOrReweight, load: async () => (await import("./move-or-reweight/figure.ts")).figure },
  { ...graph, load: async () => (await import("./graph/figure.ts")).figure },
  { ...variance, load: async () => (await import("./variance/figure.ts")).figure },
  { ...race, load: async () => (await import("./race/figure.ts")).figure },
  { ...derivation, load: async () => (await import("./derivation/figure.ts")).figure },
  { ...discrete, load: async () => (await import("./discrete/figure.ts")).figure },
  { ...vae, load: async () => (await import("./vae/figure.ts")).figure },
  { ...monkey, load: async () => (await import("./monkey/figure.ts")).figure },
  { ...optimalityChain, load: async () => (await import("./optimality-chain/figure.ts")).figure },
  { ...backward, load: async () => (await import("./backward/figure.ts")).figure },
  { ...softmax, load: async () => (await import("./softmax/figure.ts")).figure },
  { ...optimism, load: async () => (await import("./optimism/figure.ts")).figure },
  { ...actionPrior, load: async () => (await import("./action-prior/figure.ts")).figure },
  { ...policy, load: async () => (await import("./policy/figure.ts")).figure },
  { ...forwardBackward, load: async () => (await import("./forward-backward/figure.ts")).figure },
  { ...gaussianBridge, load: async () => (await import("./gaussian-bridge/figure.ts")).figure },
  { ...valueIteration, load: async () => (await import("./value-iteration/figure.ts")).figure },
  { ...oneObjective, load: async () => (await import("./one-objective/figure.ts")).figure },
];
