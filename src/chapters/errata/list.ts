import { amortizedErrata } from "./amortizedErrata.tsx";
import type { Erratum } from "./erratum.ts";
import { generativeErrata } from "./generativeErrata.tsx";
import { messagesErrata } from "./messagesErrata.tsx";
import { policyErrata } from "./policyErrata.tsx";
import { reparametrizationErrata } from "./reparametrizationErrata.tsx";

/** The fifteen corrections to the lecture notes, in order. */
export const errata: readonly Erratum[] = [
  ...amortizedErrata,
  ...reparametrizationErrata,
  ...messagesErrata,
  ...policyErrata,
  ...generativeErrata,
];
