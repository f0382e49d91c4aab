/** A term or symbol that the pages keep coming back to. */
export interface GlossaryTerm {
  readonly word: string;
  /** TeX of its symbol. */
  readonly tex?: string;
  /** The token of tokens.css that colours it in formulas, prose and plots. */
  readonly colour?: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  /** What else its letter stands for on these pages, and where; said on the glossary's page alone. */
  readonly also?: string;
}
