/** The code of the rooms that compute, and of the figures' models, as text: one chunk, which nothing loads at first. */
export const sourceTexts = import.meta.glob<string>(
  ["../{math,inference,control,nets,runs,gridworld}/**/*.ts", "../figures/*/model.ts"],
  { query: "?raw", import: "default", eager: true },
);
