import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { EstimatorTable } from "../../src/chapters/reparametrization/EstimatorTable.tsx";
import { figures } from "../../src/figures/registry.ts";

test("every answer in the comparison leads to a scene that there is", async () => {
  const html = renderToString(<EstimatorTable />);
  const cells = html.match(/<td>.*?<\/td>/g) ?? [];
  expect(cells.length).toBeGreaterThanOrEqual(16);
  for (const cell of cells) {
    const [, slug, scene] = /figure\/([a-z-]+)\?scene=([a-z-]+)"/.exec(cell) ?? [];
    const figure = await figures.find((entry) => entry.slug === slug)?.load();
    expect(
      figure?.scenes.map(({ name }) => name),
      cell,
    ).toContain(scene);
  }
});
