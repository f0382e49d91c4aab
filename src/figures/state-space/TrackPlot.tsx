import { memo, useMemo } from "react";
import {
  AxisX,
  AxisY,
  Band,
  Bars,
  Clip,
  Curve,
  Dots,
  EndLabels,
  Label,
  linear,
  Plot,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { Bands, StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import type { Params } from "./figure.ts";

interface Props {
  readonly result: StateSpaceSnapshot;
  readonly shows: Params["shows"];
  readonly width: number;
  readonly height: number;
}

/** The same over the lane of pushes, so that a moment stands at one place. */
export const trackMargin = { left: 34, right: 92 } as const;
const levels = [1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 60, 100, 200];

const at = (_: unknown, t: number) => t + 1;

/** The body over time: where it was, what was seen of it, and what the encoder and the exact answer make of that. */
export const TrackPlot = memo(function TrackPlot({ result, shows, width, height }: Props) {
  const { observation, truth, reference } = result;
  const q = result[shows];
  const exact = reference.kind === "exact" && shows === "smoother" ? reference.smoothed : reference.filtered;
  const crowdsSmooth = reference.kind === "particles" && shows === "smoother";
  const isExactHidden = useIsHidden("exact");
  const isFilterHidden = useIsHidden("filter");
  const moments = observation.length;
  const x = useMemo(() => linear([0.5, moments + 0.5]), [moments]);
  const most = Math.max(
    ...observation.map((o) => Math.abs(o ?? 0)),
    ...(truth ?? []).map(Math.abs),
    ...exact.mean.map((m, t) => Math.abs(m) + exact.std[t]),
  );
  const level = useSteppedLevel(most, levels);
  const y = useMemo(() => linear([-level, level]), [level]);
  const end = (mean: ArrayLike<number>) => Math.max(-level, Math.min(level, mean[moments - 1]));
  const showsExact = !isExactHidden && !crowdsSmooth;
  return (
    <Plot
      title="The body over time: truth, observations, and the means and bands of the encoder and of the exact answer"
      {...{ width, height, x, y }}
      margin={{ ...trackMargin, top: 22, bottom: 24 }}
    >
      <Missing observation={observation} />
      <AxisY ticks={5} label="z" />
      <AxisX ticks={7} label="t" />
      <Clip>
        {!isFilterHidden && <BandOf bands={q} opacity={0.22} colour="phi" />}
        {showsExact && <Outline bands={exact} />}
        {truth && <Curve data={truth} x={at} y={(z) => z} colour="z" weight={1.75} />}
        {!isFilterHidden && <Curve data={q.mean} x={at} y={(m) => m} colour="phi" weight={2.5} />}
        <Dots data={observation} x={at} y={(o) => o ?? Number.NaN} colour="x" r={3.4} rim={1} />
      </Clip>
      <EndLabels
        labels={[
          ...(truth ? [{ key: "truth", y: end(truth), text: "truth z", colour: "z" } as const] : []),
          ...(isFilterHidden
            ? []
            : [{ key: "q", y: end(q.mean), text: `q, ${shows}`, colour: "phi", strong: true } as const]),
          ...(showsExact
            ? [
                {
                  key: "exact",
                  y: end(exact.mean),
                  text:
                    reference.kind === "particles" ? "particles" : shows === "filter" ? "Kalman" : "exact",
                  colour: "ink-2",
                } as const,
              ]
            : []),
        ]}
      />
      <Label dx={trackMargin.left + 6} dy={13}>
        dots: seen, o · bands: mean ± σ
      </Label>
    </Plot>
  );
});

interface BandProps {
  readonly bands: Bands;
  readonly colour: "phi" | "theta";
  readonly opacity: number;
}

const BandOf = ({ bands: { mean, std }, colour, opacity }: BandProps) => (
  <Band
    data={mean}
    x={at}
    low={(m, t) => m - std[t]}
    high={(m, t) => m + std[t]}
    {...{ colour, opacity }}
    weight={0.75}
  />
);

/** A band as its two edges and its middle, dashed: it lies over another. */
const Outline = ({ bands: { mean, std } }: { readonly bands: Bands }) => (
  <>
    <Curve data={mean} x={at} y={(m) => m} colour="ink-2" weight={1.5} dash="6 3" />
    <Curve data={mean} x={at} y={(m, t) => m + std[t]} colour="ink-2" weight={1.25} dash="2 3" />
    <Curve data={mean} x={at} y={(m, t) => m - std[t]} colour="ink-2" weight={1.25} dash="2 3" />
  </>
);

/** The moments at which nothing is seen, shaded; the longest run of them is named. */
function Missing({ observation }: Pick<StateSpaceSnapshot, "observation">) {
  const missing = observation.flatMap((o, t) => (o === null ? [t + 1] : []));
  const runs = missing
    .filter((t) => !missing.includes(t - 1))
    .map((from) => {
      let to = from;
      while (missing.includes(to + 1)) to++;
      return { from, to };
    });
  const longest = runs.reduce<{ from: number; to: number } | null>(
    (best, run) => (best === null || run.to - run.from > best.to - best.from ? run : best),
    null,
  );
  return (
    <>
      <Bars data={runs} x1={({ from }) => from - 0.5} x2={({ to }) => to + 0.5} colour="ink" opacity={0.07} />
      {longest && longest.to - longest.from >= 4 && <GapName from={longest.from} to={longest.to} />}
    </>
  );
}

function GapName({ from, to }: { readonly from: number; readonly to: number }) {
  const isInRoom = useRoom() !== null;
  return (
    <Label x={(from + to) / 2} dy={36} anchor="middle" {...(isInRoom && { colour: "ink" })}>
      nothing seen
    </Label>
  );
}
