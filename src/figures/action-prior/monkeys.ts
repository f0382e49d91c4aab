/** The four monkeys of the figure: where their prior stands. */
export const monkeys = {
  uniform: { title: "No preference", formula: "p(a) = \\tfrac15" },
  withPrior: { title: "Your prior, in the backup", formula: "V=\\tau\\log\\sum_a p(a)\\,e^{Q/\\tau}" },
  withReward: { title: "Your prior, as a reward", formula: "\\tilde r = r+\\tau\\log p(a)" },
  withoutLog: { title: "The log forgotten", formula: "\\tilde r = r+p(a)" },
} as const;

export type MonkeyName = keyof typeof monkeys;
export const monkeyNames = Object.keys(monkeys) as MonkeyName[];

/** Something for each of them. */
export const forEachMonkey = <T>(make: (name: MonkeyName) => T): Readonly<Record<MonkeyName, T>> => ({
  uniform: make("uniform"),
  withPrior: make("withPrior"),
  withReward: make("withReward"),
  withoutLog: make("withoutLog"),
});
