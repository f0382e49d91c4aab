import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { EstimatorTable } from "../../src/chapters/reparametrization/EstimatorTable.tsx";
import { holdScene } from "./scenes.ts";

test("every answer in the comparison leads to a scene that there is", async () => {
  const html = renderToString(<EstimatorTable />);
  const cells = html.match(/<td>.*?<\/td>/g) ?? [];
  expect(cells.length).toBeGreaterThanOrEqual(16);
  for (const cell of cells) {
    const [, slug, scene] = /\?([a-z-]+)\.scene=([a-z-]+)#\1"/.exec(cell) ?? [];
    await holdScene(slug, scene);
  }
});
