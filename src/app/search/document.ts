/** What there is to find, in the order in which its kinds are named. */
export const kinds = {
  section: "Pages and sections",
  term: "Terms and symbols",
  figure: "Figures",
  scene: "Scenes",
  correction: "Corrections",
} as const;

export type Kind = keyof typeof kinds;

/** One thing that search finds. Nothing of it is an answer that the page keeps until it is asked for. */
export interface SearchDocument {
  /** Its address within the site, as `PageLink` takes it: no two have the same. */
  readonly to: string;
  readonly kind: Kind;
  readonly title: string;
  /** Where it stands: the title of its chapter, its page or its figure. */
  readonly where: string;
  readonly text: string;
  /** What its formulas on lines of their own say: looked through, and not shown. */
  readonly formulas: string;
}
