import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AxisY, linear } from "../../../src/marks/plot/index.ts";
import { CurvesPlot } from "../../../src/marks/time/CurvesPlot.tsx";
import { TimePlot } from "../../../src/marks/time/TimePlot.tsx";

const times = { t: 2, horizon: 4, onTime: () => undefined, width: 542, height: 100 };

test("a column stands at the time on show, in the same place whatever is drawn", () => {
  const text = renderToStaticMarkup(
    <TimePlot {...times} title="Time" y={linear([0, 1])} top={10} bottom={10}>
      <AxisY />
    </TimePlot>,
  );
  // Four times of 100 pixels each, from 42 on.
  expect(text).toContain('<rect fill="var(--ink)" stroke="none" x="142" y="10" width="100" height="80"');
});

test("a curve may end before the last time: its number is left out there", () => {
  const gain = { key: "gain", text: "gain", values: [0.1, 0.2, 1.1], look: { colour: "z" } } as const;
  const at = (t: number) =>
    renderToStaticMarkup(<CurvesPlot {...times} t={t} curves={[gain]} name="Gain" unit="a step" withTimes />);
  expect(at(2)).toContain("gain 0.20");
  expect(at(4)).toContain(">gain<");
  expect(at(2)).toMatch(/Gain, a step<tspan[^>]*>; numbers at t = 2</);
  // The first level that holds 1.1, its half and 0; the first time, the last, and what has room between.
  for (const tick of ["1.5", "0.75", "0", "1", "2", "3", "4"]) expect(at(2)).toContain(`>${tick}</text>`);
});
