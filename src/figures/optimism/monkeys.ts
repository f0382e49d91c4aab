/** The two monkeys, in the order that they are drawn, and how each values what may come. */
export const monkeys = [
  { name: "optimistic", title: "Optimistic", formula: "log E exp V" },
  { name: "causal", title: "Causal", formula: "E V" },
] as const;
