import { useId, useMemo } from "react";
import { snap } from "../../knobs/snap.ts";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { CrowdLayer } from "./CrowdLayer.tsx";
import { FamilyMarks } from "./FamilyMarks.tsx";
import { FieldLayer } from "./FieldLayer.tsx";
import { NewcomerMark } from "./NewcomerMark.tsx";
import type { Knobs, Params } from "./figure.ts";
import { planeFrame } from "./planeFrame.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  /** Step of the new point's own fit that is shown. */
  readonly step: number;
  readonly knob: Knobs["newX"];
  readonly edit: (patch: Partial<Params>) => void;
  readonly width: number;
  readonly height: number;
}

/** Height at which the new point is held, pixels. */
const GRIP = 15;
/** From so many points on, dots with bars would be one blot over the network's curve: they are small, and under it. */
const CROWD = 120;

const numeral = (tick: number) => String(tick).replace("-", "−");

/** Nearer to the ends of the picture it may not be dragged, or the picture would grow under the hand. */
const MARGIN = 0.5;

/** A value of the knob within the picture. */
function fit(value: number, knob: Knobs["newX"], [from, to]: readonly [number, number]): number {
  const min = Math.max(knob.min, from + MARGIN);
  const max = Math.min(knob.max, to - MARGIN);
  return Math.min(max, Math.max(min, snap(value, knob)));
}

/** For each x the exact posterior as a column of shade, on it every q, and a new point to drag along. */
export function PlanePlot({ result, step, knob, edit, width, height }: Props) {
  const { curve, perPoint, newcomer, settings, x } = result;
  const clip = useId();
  const [from, to] = [curve.x[0], curve.x[curve.x.length - 1]];
  const frame = useMemo(() => planeFrame(width, height, from, to), [width, height, from, to]);
  const { box } = frame;
  const [end, baseline] = [box.left + box.width, box.top + box.height];
  const isCrowd = x.length >= CROWD;
  const isRight = newcomer.x > (from + to) / 2;
  const move = (place: number) => edit({ newX: fit(place, knob, frame.range) });
  return (
    <div className="three-ways-plane" style={{ width, height }}>
      <FieldLayer likelihood={settings.likelihood} noise={settings.noise} frame={frame} />
      {isCrowd && <CrowdLayer x={x} q={perPoint} frame={frame} />}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>
          Exact posteriors over z for each x, with the q of the network, the shared q and each point’s own
        </title>
        <clipPath id={clip}>
          <rect x={box.left} y={box.top} width={box.width} height={box.height} />
        </clipPath>
        <AxisLeft
          scale={frame.z}
          ticks={[-4, -2, 0, 2, 4]}
          format={numeral}
          label="z"
          from={box.left}
          to={box.left}
          top={frame.z(3) + 4}
        />
        <AxisBottom
          scale={frame.x}
          ticks={frame.xTicks}
          format={numeral}
          label="x"
          y={baseline}
          from={box.left}
          to={end}
        />
        <FamilyMarks result={result} frame={frame} isCrowd={isCrowd} clip={clip} />
        <g clipPath={`url(#${clip})`}>
          <NewcomerMark newcomer={newcomer} step={step} frame={frame} />
        </g>
        <text
          className="three-ways-name"
          x={frame.x(newcomer.x) + (isRight ? -18 : 18)}
          y={GRIP + 4}
          textAnchor={isRight ? "end" : "start"}
        >
          a new point: drag it
        </text>
        <DragHandle
          x={frame.x(newcomer.x)}
          y={GRIP}
          label="New point, on the picture"
          value={newcomer.x}
          min={knob.min}
          max={knob.max}
          colour="var(--ink)"
          onDrag={(px) => move(frame.x.invert(px))}
          onNudge={(across) => move(newcomer.x + 0.05 * across)}
        />
      </svg>
    </div>
  );
}
