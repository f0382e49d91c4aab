import { type PointerEvent, useEffect, useRef, useState } from "react";
import { begin, type Drawing, drawOn, pathOf, type Point, wipe } from "./strokes.ts";

interface Props {
  readonly beat: string;
  readonly isOn: boolean;
  /** Each time that this grows the slide is wiped clean. */
  readonly wiped: number;
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}

/** What is drawn on the slides, with mouse, pen or finger. It stays on its slide; presses go through while the pen is down. */
export function Pen({ beat, isOn, wiped }: Props) {
  const [drawing, setDrawing] = useState<Drawing>({});
  const isDown = useRef(false);
  const slide = useRef(beat);
  useEffect(() => {
    slide.current = beat;
  });
  useEffect(() => {
    if (wiped > 0) setDrawing((old) => wipe(old, slide.current));
  }, [wiped]);
  const down = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    isDown.current = true;
    const point = pointOf(event);
    setDrawing((old) => begin(old, beat, point));
  };
  const move = (event: PointerEvent) => {
    if (!isDown.current) return;
    const point = pointOf(event);
    setDrawing((old) => drawOn(old, beat, point));
  };
  const up = () => {
    isDown.current = false;
  };
  const strokes = drawing[beat] ?? [];
  if (!isOn && strokes.length === 0) return null;
  return (
    <svg
      className={isOn ? "lecture-pen lecture-pen-on" : "lecture-pen"}
      data-prevent-swipe={isOn ? "" : undefined}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      {strokes.map((stroke, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes only come at the end, or go all at once.
        <path key={k} d={pathOf(stroke)} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
