/** Titles of a chapter's sections by their anchors, in order. An anchor is no figure's slug. */
export type Sections = Readonly<Record<string, string>>;

/** The sections that every chapter ends with. */
export const closing = { remember: "What to remember", exercises: "Exercises" } as const;
