import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figure } from "../../../src/figures/discrete/figure.ts";
import { TradeOffPlot } from "../../../src/figures/discrete/TradeOffPlot.tsx";
import { inScene } from "../../support/inScene.ts";

test("nearly hard, the handle at the left edge covers no number of the axis beside it", () => {
  const { params, result } = inScene(figure, "almost-hard");
  const html = renderToStaticMarkup(
    <TradeOffPlot
      {...{ params, result, knobs: figure.params, edit: () => undefined, width: 370, height: 274 }}
    />,
  );
  const [, from, radius] = /class="drag-handle" cx="([^"]+)" cy="[^"]+" r="([^"]+)"/.exec(html) ?? [];
  const ends = [...html.matchAll(/<text x="([^"]+)" dy="0.35em" text-anchor="end"/g)].map(([, x]) =>
    Number(x),
  );
  expect(ends.length).toBeGreaterThan(2);
  // Half of its stroke lies outside.
  for (const end of ends) expect(end).toBeLessThan(Number(from) - Number(radius) - 1.25);
});
