import { useState } from "react";
import { anchors, type AskOf } from "./ask.ts";
import { CurvePad } from "./CurvePad.tsx";

interface Props {
  readonly ask: AskOf<"curve">;
  readonly onAnswer: (answer: readonly number[]) => void;
}

/** A curve, drawn with the pointer or set point by point with the arrow keys. */
export function CurveAsk({ ask, onAnswer }: Props) {
  const [heights, setHeights] = useState<readonly number[]>(() =>
    Array<number>(anchors).fill((ask.y.from + ask.y.to) / 2),
  );
  const [touched, setTouched] = useState(false);
  const draw = (anchor: number, height: number) => {
    setTouched(true);
    setHeights((old) => old.with(anchor, height));
  };
  return (
    <form
      className="predict-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(heights);
      }}
    >
      <CurvePad ask={ask} heights={heights} onDraw={draw} />
      <button type="submit" className="predict-submit" disabled={!touched}>
        That is my guess
      </button>
    </form>
  );
}
