import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { number } from "../../../src/knobs/specs.ts";
import {
  Arrows,
  AxisX,
  AxisY,
  Band,
  Bars,
  Clip,
  Cross,
  Curve,
  Dots,
  Ellipse,
  EndLabels,
  Facet,
  formatTick,
  GaussianHandles,
  Handle,
  Hill,
  Label,
  linear,
  log,
  Painting,
  Plot,
  Rule,
  sideBySide,
  Whiskers,
} from "../../../src/marks/plot/index.ts";
import { decades, decadeTicks, powerOfTen } from "../../../src/marks/plot/decades.ts";

const rows = [
  { t: 1, low: 0.1, high: 0.4 },
  { t: 2, low: 0.2, high: Number.NaN },
  { t: 3, low: 0.3, high: 0.9 },
];
const t = (row: (typeof rows)[number]) => row.t;
const low = (row: (typeof rows)[number]) => row.low;
const high = (row: (typeof rows)[number]) => row.high;
const none = { left: 0, right: 0, top: 0, bottom: 0 };
const knobs = {
  mu: number({ label: "μ", min: 1, max: 3, step: 0.1, default: 2 }),
  sigma: number({ label: "σ", min: 0.1, max: 1, step: 0.1, default: 0.5 }),
};
const landscape = { columns: 2, rows: 2, values: [0, 1, 2, 3] };

const everyMark = (width: number, height: number) => (
  <Plot
    title="All of them"
    width={width}
    height={height}
    x={linear([1, 3])}
    y={log([0.1, 1])}
    under={<Painting draw={() => undefined} />}
  >
    <AxisX label="t" caption="time" />
    <AxisY label="y" />
    <Hill landscape={landscape} top={3} />
    <Clip>
      <Band data={rows} x={t} low={low} high={high} colour="kl" weight={1} />
      <Curve data={rows} x={t} y={high} colour="phi" />
      <Bars data={rows} x1={t} x2={(row) => row.t + 0.5} y2={low} colour="z" weight={1} />
      <Whiskers data={rows} x={t} low={low} high={low} />
      <Dots data={rows} x={t} y={high} colour="z" rim={1} outline="ink" r={t} />
      <Arrows data={rows} x={t} y={low} dx={() => 20} dy={() => -5} longest={10} />
    </Clip>
    <Rule y={0.5} dash="4 3" />
    <Ellipse x={2} y={0.5} rx={0.5} ry={0.1} colour="z" />
    <Rule x={2} from={0.1} to={0.5} />
    <Cross x={2.9} y={0.5}>
      best
    </Cross>
    <Label x={1} y={0.5}>
      here
    </Label>
    <Facet right={width / 2} y={linear([0, 4])}>
      <Dots data={rows} x={t} y={t} colour="phi" mark="M-4,0H4" r={3} />
      <GaussianHandles mu={2} sigma={0.5} knobs={knobs} colour="phi" onMove={() => undefined} />
    </Facet>
    <EndLabels labels={[{ key: "a", y: 0.5, text: "a", value: "1", colour: "phi" }]} />
    <Handle
      {...{ x: 2, y: 0.5, value: 2, knob: { min: 1, max: 3 }, label: "t", colour: "phi" }}
      onDrag={() => undefined}
      onNudge={() => undefined}
    />
  </Plot>
);

describe("a plot", () => {
  test.each([
    [400, 300],
    [60, 40],
    [1, 1],
    [0, 0],
    [-20, 100],
  ])("stands a stage of %d × %d pixels", (width, height) => {
    const html = renderToStaticMarkup(everyMark(width, height));
    expect(html).toContain("<title>All of them</title>");
    expect(html).not.toMatch(/\b(?:width|height|r)="-/);
    expect(html).not.toMatch(/"[^"]*\b(?:NaN|Infinity)\b[^"]*"/);
  });

  test("draws a curve in pixels, with a gap where a number is missing", () => {
    const html = renderToStaticMarkup(
      <Plot title="A line" width={100} height={50} x={linear([0, 10])} y={linear([0, 1])} margin={none}>
        <Curve data={[0, 1, Number.NaN, 0]} x={(_, i) => i} y={(value) => value} colour="theta" />
      </Plot>,
    );
    expect(html).toContain('d="M0,50L10,0M30,50Z"');
    expect(html).toContain('stroke="var(--theta)"');
  });

  test("cuts an arrow that would leave the page, and draws none without a length", () => {
    const html = renderToStaticMarkup(
      <Plot title="Arrows" width={100} height={50} x={linear([0, 10])} y={linear([0, 1])} margin={none}>
        <Arrows
          data={[300, 0]}
          x={() => 0}
          y={() => 0}
          dx={(length) => length}
          dy={(length) => (-4 / 3) * length}
          longest={50}
        />
      </Plot>,
    );
    expect(html).toContain('d="M0.0,50.0L30.0,10.0"');
    expect(html).toContain('d=""');
  });
});

test("bars side by side leave the same room at both ends, as d3's bands do", () => {
  const { x, x1, x2 } = sideBySide(4, 0.2);
  const place = x.range([10, 430]);
  expect([place(x1(null, 0)), place(x2(null, 0)), place(x1(null, 1)), place(x2(null, 3))]).toEqual(
    [30, 110, 130, 410].map((at) => expect.closeTo(at, 9)),
  );
});

test("decades of a logarithmic axis are whole, and have a place for zero", () => {
  expect(decades([0.3, 40, 0], 1e-6)).toEqual([0.1, 100]);
  expect(decades([0, 0], 1e-6)).toEqual([0.1, 1]);
  expect(decades([1e-30, 100], 1e-6)).toEqual([100, 1000]);
  expect(decades([1e-3, 100], 1e-4)).toEqual([100, 1000]);
  expect(decadeTicks([0.01, 1e9])).toEqual([0.01, 10, 1e4, 1e7]);
  expect([1e-7, 0.01, 1, 1000, 1e5].map(powerOfTen)).toEqual(["10⁻⁷", "0.01", "1", "1000", "10⁵"]);
});

describe("a tick's number", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [-2, "−2"],
    [12_500, "12,500"],
    [0.0001, "0.0001"],
    [1e-9, "1e−9"],
    [0, "0"],
  ])("%d is written %s", (tick, text) => {
    expect(formatTick(tick)).toBe(text);
  });
});
