import { controlTerms } from "./control.ts";
import { gradientTerms } from "./gradients.ts";
import { inferenceTerms } from "./inference.ts";
import type { GlossaryTerm } from "./term.ts";

const all = { ...inferenceTerms, ...gradientTerms, ...controlTerms };

/** The name of a term: its anchor on the glossary's page. */
export type TermName = keyof typeof all;

/** Every term of the glossary, by its name. */
export const glossary: Readonly<Record<TermName, GlossaryTerm>> = all;
