import { memo } from "react";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  EndLabels,
  Label,
  linear,
  Plot,
  wordingFor,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { Bands, StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";

interface Props {
  readonly result: StateSpaceSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 34, right: 92, top: 20, bottom: 24 };
/** Where the words above the plot begin, pixels. */
const ASIDE = margin.left + 6;
const levels = [1, 2, 3, 4, 6, 8, 12, 20, 40, 80];

/** A band from the last observation on, where it starts. */
const withStart = (known: Bands, ahead: Bands, from: number): Bands => ({
  mean: Float64Array.of(known.mean[from - 1], ...ahead.mean),
  std: Float64Array.of(known.std[from - 1], ...ahead.std),
});

/** The prior with nothing to see: walks from the filter’s last factor, their band, and the one that is right. */
export const RollOutPlot = memo(function RollOutPlot({ result, width, height }: Props) {
  const { rollOuts, reference, filter } = result;
  const { from, walks, count } = rollOuts;
  const drawn = withStart(filter, rollOuts.drawn, from);
  const right = withStart(reference.filtered, rollOuts.reference, from);
  const moments = drawn.mean.length;
  const most = Math.max(...walks.flatMap((walk) => [...walk].map(Math.abs)), ...right.std);
  const level = useSteppedLevel(Math.min(80, most), levels);
  const shown = `${walks.length} of ${count} walks`;
  const at = (_: unknown, k: number) => from + k;
  const edges = (bands: typeof drawn, colour: "theta" | "ink-2", dash: string) =>
    [1, -1].map((side) => (
      <Curve
        key={`${colour}${side}`}
        data={bands.mean}
        x={at}
        y={(m, k) => m + side * bands.std[k]}
        {...{ colour, dash }}
        weight={2}
      />
    ));
  return (
    <Plot
      title="Roll-outs of the prior from the last observation, against the exact prediction"
      {...{ width, height, margin }}
      x={linear([from - 0.5, from + moments - 0.5])}
      y={linear([-level, level])}
    >
      <AxisY ticks={3} />
      <AxisX ticks={5} label="t" />
      <Clip>
        {walks.map((walk, k) => (
          // A walk has no identity but its place.
          <Curve
            key={k}
            data={walk}
            x={(_, i) => from + i + 1}
            y={(z) => z}
            colour="theta"
            weight={0.75}
            opacity={0.55}
          />
        ))}
        {edges(drawn, "theta", "none")}
        {edges(right, "ink-2", "5 3")}
      </Clip>
      <EndLabels
        labels={[
          {
            key: "drawn",
            y: drawn.mean[moments - 1] + drawn.std[moments - 1],
            text: "prior",
            colour: "theta",
          },
          {
            key: "exact",
            y: right.mean[moments - 1] - right.std[moments - 1],
            text: reference.kind === "exact" ? "exact" : "particles",
            colour: "ink-2",
          },
        ]}
      />
      <Label dx={ASIDE} dy={13}>
        {wordingFor(width - ASIDE, 13, [`${shown}; lines: one σ to either side`, `${shown}; lines: ± σ`])}
      </Label>
    </Plot>
  );
});
