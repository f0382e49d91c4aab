import { useRef } from "react";
import type { Stroke } from "../../../data/centreDigit.ts";
import type { Spot } from "../../../marks/drag/followPointer.ts";
import { placeIn } from "../../../marks/drag/placeIn.ts";
import { useDrag } from "../../../marks/drag/useDrag.ts";
import { paint } from "../../../marks/colour.ts";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { exampleDrawing } from "../../../data/exampleDrawing.ts";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import type { Input } from "./useInput.ts";
import "./drawingPad.css";

/** The pad is 100 × 100; points nearer than this to the last one add nothing. */
const NEAR = 1.5;

const points = (stroke: Stroke): string =>
  // A tap is a line of no length, which SVG draws only if it has two ends.
  [...stroke, stroke[stroke.length - 1]].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

const place = (spot: Spot) => placeIn(spot, { width: 100, height: 100 });

interface Props {
  readonly input: Input;
  readonly notify: (message: string) => void;
}

/** The picture that goes in: a held-out digit, or what you draw over it with mouse, finger or pen. */
export function DrawingPad({ input, notify }: Props) {
  const { chosen, strokes, draw } = input;
  /** What is drawn, also before React has come round to it. */
  const latest = useRef(strokes);
  const put = (next: readonly Stroke[]) => {
    latest.current = next;
    draw(next);
  };
  const drag = useDrag({
    onDrag: (spot, isFirst) => {
      const [x, y] = place(spot);
      if (isFirst) return put([...strokes, [[x, y]]]);
      const stroke = latest.current.at(-1) ?? [];
      const [fromX, fromY] = stroke.at(-1) ?? [x, y];
      if (Math.hypot(x - fromX, y - fromY) >= NEAR)
        put([...latest.current.slice(0, -1), [...stroke, [x, y]]]);
    },
    finger: "draws",
  });
  const encode = () => {
    if (strokes.length > 0) draw(strokes);
    else notify("Nothing drawn yet: draw a digit in the square with mouse, finger or pen, or press Example.");
  };
  const drawn = strokes.length > 0;
  return (
    <div className="vae-drawing-pad">
      <div className="vae-drawing-pad-square" aria-hidden="true" {...drag}>
        {drawn || chosen === null ? (
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <g fill="none" stroke={paint("ink")} strokeWidth={9} strokeLinecap="round" strokeLinejoin="round">
              {strokes.map((stroke, k) => (
                <polyline key={k} points={points(stroke)} />
              ))}
            </g>
          </svg>
        ) : (
          <PictureSheet pictures={input.picture} crisp />
        )}
        {!drawn && (
          <StepsBack name="pad">
            <span className="vae-drawing-pad-hint">draw here</span>
          </StepsBack>
        )}
        {drawn && (
          <span className="vae-drawing-pad-seen" title="As the encoder sees it: centred, 28 × 28 pixels">
            <PictureSheet pictures={input.picture} />
          </span>
        )}
      </div>
      <StepsBack name="pad">
        <div className="vae-drawing-pad-buttons screen-only">
          <button type="button" onClick={encode}>
            Encode
          </button>
          <button type="button" onClick={() => put([])}>
            Clear
          </button>
          <button type="button" onClick={() => put(exampleDrawing)}>
            Example
          </button>
        </div>
      </StepsBack>
    </div>
  );
}
