import { type PointerEvent, useRef } from "react";
import type { Stroke } from "../../../data/centreDigit.ts";
import { paint } from "../../../marks/colour.ts";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { exampleDrawing } from "../../../data/exampleDrawing.ts";
import type { Input } from "./useInput.ts";
import "./drawingPad.css";

/** The pad is 100 × 100; points nearer than this to the last one add nothing. */
const NEAR = 1.5;

const points = (stroke: Stroke): string =>
  // A tap is a line of no length, which SVG draws only if it has two ends.
  [...stroke, stroke[stroke.length - 1]].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

function place(event: PointerEvent<Element>): readonly [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [(100 * (event.clientX - box.left)) / box.width, (100 * (event.clientY - box.top)) / box.height];
}

interface Props {
  readonly input: Input;
  readonly notify: (message: string) => void;
}

/** The picture that goes in: a held-out digit, or what you draw over it with mouse, finger or pen. */
export function DrawingPad({ input, notify }: Props) {
  const pen = useRef<number | null>(null);
  const { chosen, strokes, draw } = input;
  const start = (event: PointerEvent<Element>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pen.current = event.pointerId;
    draw([...strokes, [place(event)]]);
  };
  const move = (event: PointerEvent<Element>) => {
    const last = strokes.at(-1);
    if (pen.current !== event.pointerId || !last) return;
    const [x, y] = place(event);
    const [fromX, fromY] = last[last.length - 1];
    if (Math.hypot(x - fromX, y - fromY) >= NEAR) draw([...strokes.slice(0, -1), [...last, [x, y]]]);
  };
  const lift = () => {
    pen.current = null;
  };
  const encode = () => {
    if (strokes.length > 0) draw(strokes);
    else notify("Nothing drawn yet: draw a digit in the square with mouse, finger or pen, or press Example.");
  };
  const drawn = strokes.length > 0;
  return (
    <div className="vae-drawing-pad">
      <div
        className="vae-drawing-pad-square"
        aria-hidden="true"
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
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
        {!drawn && <span className="vae-drawing-pad-hint">draw here</span>}
        {drawn && (
          <span className="vae-drawing-pad-seen" title="As the encoder sees it: centred, 28 × 28 pixels">
            <PictureSheet pictures={input.picture} />
          </span>
        )}
      </div>
      <div className="vae-drawing-pad-buttons">
        <button type="button" onClick={encode}>
          Encode
        </button>
        <button type="button" onClick={() => draw([])}>
          Clear
        </button>
        <button type="button" onClick={() => draw(exampleDrawing)}>
          Example
        </button>
      </div>
    </div>
  );
}
