import { useRef, useState } from "react";
import { readRows, writeRows } from "../../../knobs/pointLists.ts";
import { placeIn } from "../../../marks/drag/placeIn.ts";
import { useDrag } from "../../../marks/drag/useDrag.ts";
import { Label, usePlot } from "../../../marks/plot/index.ts";
import { type Params, pointsForm } from "../knobs.ts";

interface Props {
  readonly text: string;
  readonly edit: (patch: Partial<Params>) => void;
}

/** Points drawn in one stroke are no nearer to each other than this. */
const APART = 0.15;

/** Draws points where the pointer goes; after “Begin anew” the first takes the place of all that were there. */
export function OwnPoints({ text, edit }: Props) {
  const plot = usePlot();
  const paper = { width: plot.right - plot.left, height: plot.bottom - plot.top };
  const [isAnew, setAnew] = useState(false);
  /** The points with those of the stroke under way: the page may be a moment behind. */
  const drawn = useRef<readonly (readonly number[])[]>([]);
  const drag = useDrag({
    finger: "draws",
    onDrag: (spot, isFirst) => {
      const [right, down] = placeIn(spot, paper);
      const x = plot.x.invert(plot.left + right);
      const y = plot.y.invert(plot.top + down);
      if (isFirst) drawn.current = isAnew ? [] : readRows(text);
      if (isFirst) setAnew(false);
      const last = drawn.current[drawn.current.length - 1];
      const isNear = !isFirst && last !== undefined && Math.hypot(x - last[0], y - last[1]) < APART;
      if (isNear || drawn.current.length >= pointsForm.most) return;
      drawn.current = [...drawn.current, [Number(x.toFixed(2)), Number(y.toFixed(2))]];
      edit({ points: writeRows(drawn.current) });
    },
  });
  return (
    <>
      <rect className="diffusion-paper" x={plot.left} y={plot.top} {...paper} {...drag} />
      <Label dx={plot.left + 8} dy={plot.top + 16}>
        {isAnew ? "draw: it replaces all" : "draw points here"}
      </Label>
      <foreignObject x={plot.right - 100} y={plot.top + 2} width={98} height={30}>
        <button type="button" className="diffusion-anew" onClick={() => setAnew(true)}>
          Begin anew
        </button>
      </foreignObject>
    </>
  );
}
