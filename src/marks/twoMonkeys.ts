/** The two monkeys of lecture 4.5 in the order that they are drawn: how each values what may come, and its colour. */
export const twoMonkeys = [
  { name: "optimistic", title: "Optimistic", formula: "log E exp V", colour: "theta" },
  { name: "causal", title: "Causal", formula: "E V", colour: "phi" },
] as const;

/** One of the two. */
export type MonkeyLook = (typeof twoMonkeys)[number];

/** Something of both. */
export type OfBoth<T> = Readonly<Record<MonkeyLook["name"], T>>;
