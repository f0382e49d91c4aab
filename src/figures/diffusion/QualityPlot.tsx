import { memo } from "react";
import type { Kind } from "../../inference/diffusionSchedules.ts";
import type { Colour } from "../../marks/colour.ts";
import {
  AxisX,
  AxisY,
  Curve,
  decadeTicks,
  Dots,
  EndLabels,
  Label,
  log,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import type { DiffusionSnapshot, QualityRow } from "../../runs/diffusion/snapshot.ts";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 46, right: 118, top: 22, bottom: 24 };
const looks: Readonly<
  Record<Kind, { readonly name: string; readonly colour: Colour; readonly dash?: string }>
> = {
  diffusion: { name: "diffusion", colour: "theta" },
  flow: { name: "flow", colour: "pathwise", dash: "6 3" },
};
const kinds = ["diffusion", "flow"] as const;
const ends = [0.001, 3] as const;
const x = ({ evaluations }: QualityRow) => evaluations;
const y = ({ distance }: QualityRow) => Math.max(ends[0], distance);

/** Distance from the data against evaluations, of both kinds; and how much longer their paths are than straight ones. */
export const QualityPlot = memo(function QualityPlot({ result, width, height }: Props) {
  const { quality, floor } = result;
  if (quality.length === 0) return <p className="diffusion-note">Measured at the next pause.</p>;
  const curves = kinds.map((kind) => ({ kind, rows: quality.filter((row) => row.kind === kind) }));
  return (
    <>
      <Plot
        title="Energy distance from the data against evaluations on the way back; the numbers are in the table"
        {...{ width, height, margin }}
        x={log([1, 100])}
        y={log([...ends])}
      >
        <Label dy={12}>energy distance from held-out points</Label>
        <AxisY ticks={decadeTicks([...ends])} />
        <Rule y={Math.max(ends[0], floor)} dash="2 3" colour="ink-3" />
        {curves.map(({ kind, rows }) => (
          <g key={kind}>
            <Curve
              data={rows}
              {...{ x, y }}
              colour={looks[kind].colour}
              dash={looks[kind].dash}
              weight={2.25}
            />
            <Dots data={rows} {...{ x, y }} colour={looks[kind].colour} r={3.5} />
          </g>
        ))}
        <EndLabels
          labels={[
            ...curves.map(({ kind, rows }) => ({
              key: kind,
              y: y(rows[rows.length - 1]),
              text: looks[kind].name,
              colour: looks[kind].colour,
            })),
            { key: "floor", y: Math.max(ends[0], floor), text: "fresh data", colour: "ink-3" as const },
          ]}
        />
        <AxisX ticks={[1, 2, 5, 20, 100]} label="evaluations" />
      </Plot>
      <Detours result={result} />
    </>
  );
});

/** How much longer the paths of either kind are than the straight line between their ends, by the most evaluations. */
export const Detours = ({ result: { quality } }: Pick<Props, "result">) => (
  <p className="diffusion-note">
    Paths are longer than the straight line between their ends:{" "}
    {kinds
      .map((kind) => [looks[kind].name, quality.findLast((row) => row.kind === kind)?.detour] as const)
      .map(([name, detour]) => `${name} ${detour?.toFixed(2) ?? "?"} ×`)
      .join(", ")}
    .
  </p>
);
