import { useMemo, useState } from "react";
import { finest, pushedAt, readPushes, strongest } from "../../data/pushes.ts";
import { snap } from "../../knobs/snap.ts";
import type { Spot } from "../../marks/drag/followPointer.ts";
import { placeIn } from "../../marks/drag/placeIn.ts";
import { useDrag } from "../../marks/drag/useDrag.ts";
import { AxisY, Bars, Handle, Label, linear, Plot, Rule, wordingFor } from "../../marks/plot/index.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Params } from "./figure.ts";
import { trackMargin } from "./TrackPlot.tsx";

interface Props {
  readonly action: readonly number[];
  readonly pushes: string;
  /** The actions are those of the reader’s own series: they are told, not made here. */
  readonly isOwn: boolean;
  readonly edit: (patch: Partial<Params>) => void;
  readonly width: number;
}

const HEIGHT = 72;
const [TOP, BOTTOM] = [18, 6];
const y = linear([-strongest, strongest]).clamp(true);
const track = { min: -strongest, max: strongest, step: finest, scale: "linear" } as const;

/** u_t as bars under the body: drag anywhere to push; the handle is its twin for the keyboard. */
export function PushLane({ action, pushes, isOwn, edit, width }: Props) {
  // The handle would lie on a longer line there.
  const inRoom = useRoom() !== null;
  const last = action.length - 1;
  const [chosen, setChosen] = useState(() => readPushes(pushes)[0]?.t ?? 6);
  const t = Math.min(chosen, last);
  const x = useMemo(() => linear([0.5, action.length + 0.5]), [action.length]);
  const push = (when: number, hard: number) => {
    const at = Math.min(last, Math.max(1, Math.round(when)));
    setChosen(at);
    edit({ pushes: pushedAt(pushes, { t: at, u: snap(hard, track) }) });
  };
  const draw = (spot: Spot) => {
    const [right, down] = placeIn(spot, { width, height: HEIGHT });
    const across = x.copy().range([trackMargin.left, width - trackMargin.right]);
    const up = y.copy().range([HEIGHT - BOTTOM, TOP]);
    push(across.invert(right), up.invert(down));
  };
  const drag = useDrag({ onDrag: draw });
  const nudged = (across: number, up: number) => {
    const at = Math.min(last, Math.max(1, t + across));
    if (up === 0) setChosen(at);
    else push(at, action[at - 1] + up * finest);
  };
  return (
    <Plot
      title="Pushes over time"
      className={isOwn ? "" : "state-space-lane"}
      {...{ width, x, y, ...(isOwn ? {} : drag) }}
      height={HEIGHT}
      margin={{ ...trackMargin, top: TOP, bottom: BOTTOM }}
    >
      <AxisY ticks={[-strongest, 0, strongest]} grid={false} />
      <Rule y={0} colour="line" weight={1} />
      <Bars
        data={action.slice(0, last)}
        x1={(_, k) => k + 0.65}
        x2={(_, k) => k + 1.35}
        y1={() => 0}
        y2={(u) => u}
        colour="theta"
      />
      <Label dx={trackMargin.left + 6} dy={13} colour="theta">
        {isOwn
          ? "actions u of your series"
          : inRoom
            ? "pushes u: drag"
            : wordingFor(width - trackMargin.left, 13, [
                "pushes u: drag here, even while it trains",
                "pushes u: drag here",
              ])}
      </Label>
      {!isOwn && (
        <Handle
          x={t}
          y={action[t - 1]}
          value={action[t - 1]}
          knob={track}
          colour="theta"
          label={`Push at t = ${t}; arrows left and right choose the moment`}
          onDrag={push}
          onNudge={nudged}
        />
      )}
    </Plot>
  );
}
