import type { Wish } from "./readWish.ts";

/** What was written, and what is left to whom it was written for. */
export const nextSteps = ({ slug, chapter }: Wish, files: readonly string[]): string => `Wrote
  ${files.join("\n  ")}

${slug} is the last figure of chapter ${chapter.number}, ${chapter.title}: move its name in src/contents.ts if it belongs elsewhere.
See it with npm run dev at /figure/${slug}; it draws a Gaussian and is held to E[x²] = μ² + σ².

Change next
  figure.ts    title, claim, knobs, scenes, and the files to show as its source
  model.ts     what is drawn; checks.ts: exact answers to it; tables.ts: every number drawn
  describe.ts  what the picture shows, in words
  Picture.tsx  its claim at a glance, for home and gallery: thick lines, no words
  View.tsx     the drawing; ${slug}.css only for what the marks do not bring
  src/chapters <FigureHere figure={…} /> where the chapter comes to it
  docs/figures.md

CONTRIBUTING.md says more. The figure is held to its contract by
  npx vitest run --project "unit*" tests/figures/registry -t ${slug}
`;
