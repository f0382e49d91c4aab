import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ValueLegend } from "../../../src/marks/grid/ValueLegend.tsx";
import { AxisX, AxisY, linear, Plot } from "../../../src/marks/plot/index.ts";

const third = 0.1 + 0.2;
const textsIn = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("an axis writes its ticks clean, whichever format it is given", () => {
  const axes = renderToStaticMarkup(
    <Plot title="" width={300} height={200} x={linear([-1, 1])} y={linear([-1, 1])} margin={{}}>
      <AxisX ticks={[-third, third]} format={String} />
      <AxisY ticks={[-third, third]} />
    </Plot>,
  );
  expect(textsIn(axes)).toEqual(["−0.3", "0.3", "−0.3", "0.3"]);
});

test("so does the legend of a field's colours, and it says its ends shortly", () => {
  const legend = renderToStaticMarkup(<ValueLegend domain={[-third, Math.log(5)]} width={300} label="V" />);
  expect(legend).toContain('aria-label="Colours from −0.3 to 1.60944: V"');
  expect(textsIn(legend).every((text) => text.length < 5)).toBe(true);
});
