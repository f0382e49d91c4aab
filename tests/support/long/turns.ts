/**
 * Tags of tests that take their time, and in how many runs one of them comes. Each day it is another part's turn:
 * `test("…", { tags: "fifth" }, …)`, or `// @module-tag fifth` above a whole file. `npm run test:long` asks all of them.
 */
const turns = { third: 3, fifth: 5, tenth: 10, thirtieth: 30 } as const;

/** What Vitest is told of the tags. */
export const tags = [
  ...Object.entries(turns).map(([name, every]) => ({ name, description: `Asked in one run of ${every}.` })),
  { name: "cases", description: "Asks a few of its cases, each in one run of twenty to forty." },
];

/** In one run of how many a test with these tags is asked: the rarest counts. */
export const everyOf = (ofTest: readonly string[]): number =>
  Math.max(1, ...ofTest.map((tag) => (tag in turns ? turns[tag as keyof typeof turns] : 1)));
