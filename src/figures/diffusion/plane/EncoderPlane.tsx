import { useMemo } from "react";
import { readRows, writeRows } from "../../../knobs/pointLists.ts";
import { Clip, Handle } from "../../../marks/plot/index.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { FARTHEST_MEAN, type Params } from "../knobs.ts";
import { forwardNow } from "../../../runs/diffusion/levelNow.ts";
import { Cloud } from "./Cloud.tsx";
import { OwnPoints } from "./OwnPoints.tsx";
import { Plane } from "./Plane.tsx";
import { Trails } from "./Trails.tsx";

interface Props {
  readonly params: Params;
  readonly result: DiffusionSnapshot;
  readonly edit: (patch: Partial<Params>) => void;
  readonly size: number;
}

/** Parts of the way to noise between which a trail is straight. */
const PARTS = 24;
const parts = Array.from({ length: PARTS + 1 }, (_, j) => j / PARTS);

/** q(x_t|x_0): the data, each moved along its own path by its own noise. At x_0 the means can be dragged, and points drawn. */
export function EncoderPlane({ params, result, edit, size }: Props) {
  const { time, data } = params;
  const points = useMemo(() => forwardNow(result, time), [result, time]);
  const trails = useMemo(
    () => parts.filter((part) => part <= time).map((part) => forwardNow(result, part)),
    [result, time],
  );
  const isData = time === 0;
  return (
    <Plane
      title={isData ? "The data" : `The data with noise, t/T = ${time}`}
      size={size}
      isWide={data === "digits"}
      under={<Cloud points={points} ink={isData ? "ink" : "z"} alpha={0.6} />}
    >
      <Clip>
        <Trails path={[...trails, points]} colour="phi" count={12} />
      </Clip>
      {isData && data === "mixture" && <Means components={params.components} edit={edit} />}
      {isData && data === "own" && <OwnPoints text={params.points} edit={edit} />}
    </Plane>
  );
}

const snapped = (at: number) => Math.min(FARTHEST_MEAN, Math.max(-FARTHEST_MEAN, Math.round(20 * at) / 20));

/** The components' means, to be dragged. */
function Means({ components, edit }: { readonly components: string; readonly edit: Props["edit"] }) {
  const rows = readRows(components);
  const move = (k: number, x: number, y: number) => {
    const moved = rows.map((row, i) => (i === k ? [row[0], snapped(x), snapped(y)] : row));
    edit({ components: writeRows(moved) });
  };
  return rows.map(([, x, y], k) => (
    <Handle
      // A component has no identity but its place.
      key={k}
      {...{ x, y, value: x, colour: "ink" }}
      knob={{ min: -FARTHEST_MEAN, max: FARTHEST_MEAN }}
      label={`Mean of component ${k + 1}`}
      onDrag={(toX, toY) => move(k, toX, toY)}
      onNudge={(across, up) => move(k, x + 0.05 * across, y + 0.05 * up)}
    />
  ));
}
